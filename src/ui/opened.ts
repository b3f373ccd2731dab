import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** Calls back when a details element is opened, even if it was opened before hydration. */
export function opened(onopen: () => void): Attachment<HTMLDetailsElement> {
  return (details) => {
    const ontoggle = () => details.open && untrack(onopen);
    ontoggle();
    details.addEventListener('toggle', ontoggle);
    return () => details.removeEventListener('toggle', ontoggle);
  };
}

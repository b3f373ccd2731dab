import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** Tells when a fold is opened, also where a reader opened it before the page could listen. */
export function opened(onopen: () => void): Attachment<HTMLDetailsElement> {
  return (details) => {
    const ontoggle = () => details.open && untrack(onopen);
    ontoggle();
    details.addEventListener('toggle', ontoggle);
    return () => details.removeEventListener('toggle', ontoggle);
  };
}

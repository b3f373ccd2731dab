/** For pages with embeds: fits each frame to its content, and passes on the page's theme. */
import { start } from '#embed/resizing.ts';

start(window);

/** For pages that hold embeds: fits each frame to what it shows, and tells it when the page turns dark or light. */
import { start } from '#embed/resizing.ts';

start(window);

import { learnEverything } from '#messages/everything.ts';

learnEverything();

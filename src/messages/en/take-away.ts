import type { Translation } from '../translation.ts';
import type { take_away as takeAwayZh } from '../zh/take-away.ts';

export const take_away = {
  exercise_print: 'Print',
  exercise_paper: 'Paper',
  exercise_paper_a4: 'A4',
  exercise_paper_slides: 'Slides 16:9',
  exercise_with_answers: 'With the answers, on a sheet of their own',
  exercise_print_now: 'Print',
  exercise_files: 'Files',
  exercise_file_questions: 'Questions (HTML)',
  exercise_file_answers: 'Answers (HTML)',
  exercise_file_gift: 'Moodle (GIFT, with answers)',
  exercise_files_about:
    'The file of questions holds no answers and opens without a network, from a stick for example. GIFT is for the trainer to import into Moodle; it holds the answers.',
  exercise_class: 'Class',
  exercise_class_about:
    'A trainee who has finished gets one line of code. Paste all lines into the class page to see which questions were missed most. Codes are read in your browser; nothing is uploaded.',
  exercise_class_open: 'Open the class page of this exercise',
  exercise_sheet_title: 'Duizhao exercise',
  exercise_sheet_answers: 'Duizhao exercise: answers',
  exercise_sheet_about: {
    one: '{n} question, set {seed}, data version {data}',
    other: '{n} questions, set {seed}, data version {data}',
  },
} as const satisfies Translation<typeof takeAwayZh>;

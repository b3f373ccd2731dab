export const take_away = {
  exercise_print: '打印',
  exercise_paper: '纸张',
  exercise_paper_a4: 'A4',
  exercise_paper_slides: '幻灯片 16:9',
  exercise_with_answers: '附答案，另起一页',
  exercise_print_now: '打印',
  exercise_files: '文件',
  exercise_file_questions: '题目（HTML）',
  exercise_file_answers: '答案（HTML）',
  exercise_file_gift: 'Moodle（GIFT，含答案）',
  exercise_files_about:
    '题目文件不含答案，不联网也能打开，存进 U 盘就能用。GIFT 给老师导入 Moodle，里面有答案。',
  exercise_class: '班级',
  exercise_class_about:
    '学员做完得到一行代码，几十行一起贴进班级页，就能看出哪些题错得多。代码只在你的浏览器里读，不上传。',
  exercise_class_open: '打开这套题的班级页',
  exercise_sheet_title: '整改对照练习',
  exercise_sheet_answers: '整改对照练习：答案',
  exercise_sheet_about: '{n} 题，第 {seed} 套，数据 {data} 版',
} as const;

/** Why figures are never added up. Separate from the codes, so that a page can give reasons without loading the whole table. */
export const REASONS = [
  {
    code: 'levels_of_problems',
    label_zh: '问题的层级',
    label_en: 'levels of problems',
    definition_zh: '方面、大项、问题、具体问题和意见,是同一批问题在不同层级上的计数。',
    definition:
      'Aspects, categories, problems, specific problems and opinions count the same problems at different levels.',
  },
  {
    code: 'problems_and_plan',
    label_zh: '问题与方案',
    label_en: 'problems and plan',
    definition_zh: '任务和措施是为同一批问题定的,一个问题可有几项任务、几条措施。',
    definition: 'Tasks and measures are set for the same problems, several for one.',
  },
  {
    code: 'status_in_total',
    label_zh: '状态与总数',
    label_en: 'status and total',
    definition_zh: '各种整改状态的数目,都在问题、任务或措施的总数之内。',
    definition: 'The counts by status are inside the total of problems, tasks or measures.',
  },
  {
    code: 'statuses_overlap',
    label_zh: '状态重叠',
    label_en: 'overlapping statuses',
    definition_zh: '状态可以重叠(已完成并长期坚持、未完成而申请延期);通报自己没有相加的,不相加。',
    definition:
      'Statuses may overlap (completed and kept up; not completed, extension requested); what the notice does not add is not added.',
  },
  {
    code: 'rules_in_total',
    label_zh: '制度的分项',
    label_en: 'parts of the rules',
    definition_zh: '新建、修订的制度,已在建立完善制度总数之内。',
    definition: 'New and revised rules are inside the total of rules.',
  },
  {
    code: 'meetings_overlap',
    label_zh: '会议重叠',
    label_en: 'overlapping meetings',
    definition_zh: '会议合计已含各类会议,一次会议也可能算作两类。',
    definition: 'The total holds every kind of meeting, and one meeting may count as two kinds.',
  },
  {
    code: 'risks_and_measures',
    label_zh: '风险点与整改',
    label_en: 'risks and rectification',
    definition_zh: '廉政风险点和防控措施,不是反馈问题和整改措施。',
    definition: 'Risk points and their controls are no problems fed back and no rectification measures.',
  },
  {
    code: 'steps_of_a_clue',
    label_zh: '线索的步骤',
    label_en: 'steps of a clue',
    definition_zh: '同一条线索会先后移交、函询、立案、结案,各是一步。',
    definition: 'One clue is handed over, inquired into, made a case and closed: steps, not things apart.',
  },
  {
    code: 'petitions_in_total',
    label_zh: '信访的办结',
    label_en: 'petitions closed',
    definition_zh: '已办结的信访件,在转交件数之内。',
    definition: 'Petitions closed are among those handed over.',
  },
  {
    code: 'rates',
    label_zh: '百分比',
    label_en: 'percentages',
    definition_zh: '百分比各有各的分母,不相加。',
    definition: 'Percentages have denominators of their own and are not added.',
  },
  {
    code: 'persons',
    label_zh: '一人多种处理',
    label_en: 'one person, several measures',
    definition_zh: '一个人可能同时受几种处理,总数之内又有分项;各类人数并排列出,从不相加成人数。',
    definition:
      'One person may carry several measures, and totals hold their parts; kinds stand side by side and are never added up to persons.',
  },
  {
    code: 'persons_and_bodies',
    label_zh: '人与党组织',
    label_en: 'persons and organisations',
    definition_zh: '党组织按个计,人按人计。',
    definition: 'Organisations are counted as organisations, persons as persons.',
  },
  {
    code: 'clues_and_persons',
    label_zh: '线索与人数',
    label_en: 'clues and persons',
    definition_zh: '线索、信访、案件按件计,是过程;人数是处理结果。',
    definition: 'Clues, petitions and cases are procedure, counted in cases; persons are outcomes.',
  },
  {
    code: 'education_and_accountability',
    label_zh: '教育与问责',
    label_en: 'education and accountability',
    definition_zh: '谈心谈话、警示教育、学习和党课是教育活动,不是问责。',
    definition:
      'Heart-to-heart talks, warning education, study and lectures are education, not accountability.',
  },
  {
    code: 'recovered_and_averted',
    label_zh: '追回与挽回',
    label_en: 'recovered and averted',
    definition_zh: '追回的钱和挽回的损失可能是同一笔,并排列出。',
    definition: 'Recovered money and losses averted may be the same money; they stand side by side.',
  },
  {
    code: 'umbrella_of_funds',
    label_zh: '资金总括数',
    label_en: 'umbrella of funds',
    definition_zh: '整改问题资金是总括数,追缴、盘活、调账都在里面。',
    definition:
      'Problem funds rectified is an umbrella: money pursued, put to use or re-booked is inside it.',
  },
  {
    code: 'no_recovery',
    label_zh: '不算追回',
    label_en: 'no recovery',
    definition_zh: '节约、盘活、调账、付清欠款、涉及金额、业务金额和标准,都不是追回的钱。',
    definition:
      'Savings, assets put to use, book adjustments, arrears paid out, amounts involved, business figures and standards are no recovered money.',
  },
] as const;

export type ReasonCode = (typeof REASONS)[number]['code'];

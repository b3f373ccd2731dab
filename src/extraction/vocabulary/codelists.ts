// prettier-ignore
export const PILLARS = [
  { code: 'P1', label_zh: '落实决策部署', label_en: 'decisions and deployment' },
  { code: 'P2', label_zh: '从严治党、群众身边腐败和作风', label_en: 'strict governance; corruption and conduct close to the people' },
  { code: 'P3', label_zh: '组织路线、基层党组织和队伍', label_en: 'organisational line, grassroots organisations and staff' },
  { code: 'P4', label_zh: '巡视巡察审计整改和成果运用', label_en: 'rectification of earlier findings and use of results' },
] as const;

// prettier-ignore
export const TOPICS = [
  { code: 'political_study', pillar: 'P1', core: true, label_zh: '政治理论学习与思想武装', label_en: 'political study' },
  { code: 'higher_decisions', pillar: 'P1', core: true, label_zh: '贯彻落实上级决策部署', label_en: 'carrying out higher-level decisions' },
  { code: 'hq_development', pillar: 'P1', core: true, label_zh: '高质量发展与产业创新', label_en: 'high-quality development and industry' },
  { code: 'business_environment', pillar: 'P1', core: true, label_zh: '营商环境与企业服务', label_en: 'business environment and services to companies' },
  { code: 'investment_attraction', pillar: 'P1', core: true, label_zh: '招商引资与项目履约', label_en: 'investment attraction and contract fulfilment' },
  { code: 'safety_production', pillar: 'P1', core: true, label_zh: '安全生产与风险防范', label_en: 'work safety and risk prevention' },
  { code: 'ecology_environment', pillar: 'P1', core: true, label_zh: '生态环境保护', label_en: 'ecology and environment' },
  { code: 'ideology', pillar: 'P1', core: true, label_zh: '意识形态工作', label_en: 'ideology' },
  { code: 'principal_responsibility', pillar: 'P2', core: true, label_zh: '全面从严治党主体责任', label_en: 'principal responsibility for strict Party governance' },
  { code: 'discipline_supervision', pillar: 'P2', core: true, label_zh: '纪检监督责任', label_en: 'discipline supervision' },
  { code: 'eight_rules_four_winds', pillar: 'P2', core: true, label_zh: '中央八项规定精神与“四风”', label_en: 'Central Eight Rules and the four winds' },
  { code: 'finance_control', pillar: 'P2', core: true, label_zh: '财务管理与内部控制', label_en: 'finance and internal control' },
  { code: 'procurement_engineering', pillar: 'P2', core: true, label_zh: '政府采购与工程建设', label_en: 'procurement and engineering' },
  { code: 'state_assets_funds', pillar: 'P2', core: true, label_zh: '国资国企与资金资产', label_en: 'state assets, enterprises and funds' },
  { code: 'decision_democracy', pillar: 'P3', core: true, label_zh: '民主集中制与“三重一大”决策', label_en: 'democratic centralism and major decisions' },
  { code: 'cadre_team', pillar: 'P3', core: true, label_zh: '干部人才队伍与选人用人', label_en: 'cadres, talent and appointments' },
  { code: 'grassroots_party', pillar: 'P3', core: true, label_zh: '基层党组织建设', label_en: 'grassroots Party building' },
  { code: 'party_membership_dues', pillar: 'P3', core: true, label_zh: '党员发展、教育管理与党费', label_en: 'admission, education of members and dues' },
  { code: 'rectification_followup', pillar: 'P4', core: true, label_zh: '巡视巡察、审计等整改落实', label_en: 'rectification after inspections and audits' },
  { code: 'mass_interest', pillar: 'P2', core: true, label_zh: '群众利益与民生实事', label_en: 'people’s interests and livelihood' },
  { code: 'fiscal_debt_risk', pillar: 'P1', core: false, label_zh: '财政与债务风险', label_en: 'fiscal and debt risk' },
  { code: 'law_based_governance', pillar: 'P1', core: false, label_zh: '法治建设', label_en: 'law-based governance' },
  { code: 'land_planning', pillar: 'P1', core: false, label_zh: '土地与规划', label_en: 'land and planning' },
  { code: 'petition_stability', pillar: 'P1', core: false, label_zh: '信访维稳', label_en: 'petitions and stability' },
  { code: 'pairing_assistance', pillar: 'P1', core: false, label_zh: '对口支援', label_en: 'pairing assistance' },
  { code: 'institution_reform', pillar: 'P1', core: false, label_zh: '体制机制改革', label_en: 'institutional reform' },
  { code: 'office_archives', pillar: 'P3', core: false, label_zh: '机关管理与档案', label_en: 'office and archives' },
] as const;

// prettier-ignore
export const MEASURE_TYPES = [
  { code: 'rule_making', nature: 'mechanism', label_zh: '建章立制', label_en: 'rule-making or revision', definition_zh: '制定、修订、印发制度文件。', definition: 'Rules, systems and mechanisms made, revised or issued.' },
  { code: 'study_meeting', nature: 'action', label_zh: '学习传达', label_en: 'study and communication', definition_zh: '学习、传达上级精神和文件。', definition: 'Study and passing on of documents.' },
  { code: 'deliberation', nature: 'action', label_zh: '会议研究部署', label_en: 'deliberation and deployment', definition_zh: '开会研究、部署、调度。', definition: 'Meetings that discuss, decide or schedule.' },
  { code: 'inspection_self_check', nature: 'action', label_zh: '自查检查', label_en: 'inspection and self-check', definition_zh: '自查、排查、核查、抽查、回头看。', definition: 'Checks of one’s own, spot checks, look-backs.' },
  { code: 'special_campaign', nature: 'action', label_zh: '专项整治', label_en: 'special campaign', definition_zh: '专项整治、专项治理、专项行动。', definition: 'Campaigns against one kind of problem.' },
  { code: 'accountability', nature: 'action', label_zh: '追责问责', label_en: 'accountability', definition_zh: '问责、处分、约谈、提醒、批评。', definition: 'Persons or bodies held to account.' },
  { code: 'money_recovery', nature: 'action', label_zh: '追缴清退(挽回损失)', label_en: 'recovery of money', definition_zh: '清退、追缴、收回、补缴资金。', definition: 'Money refunded, collected or taken back.' },
  { code: 'training', nature: 'action', label_zh: '培训', label_en: 'training', definition_zh: '业务培训、跟岗学习、讲座。', definition: 'Training, secondments, lectures.' },
  { code: 'staffing_org', nature: 'mechanism', label_zh: '机构与人员调整', label_en: 'organisational and staff change', definition_zh: '调整机构、岗位、人员,补选、换届。', definition: 'Changes of bodies, posts and staff; elections.' },
  { code: 'task_force', nature: 'mechanism', label_zh: '成立专班/领导小组', label_en: 'task force or leading group', definition_zh: '成立领导小组、工作专班、协作机制。', definition: 'Leading groups, task forces and joint meetings set up.' },
  { code: 'assessment_incentive', nature: 'mechanism', label_zh: '考核激励', label_en: 'assessment and incentive', definition_zh: '考核、奖惩、签订责任书。', definition: 'Assessment, rewards and penalties, pledges.' },
  { code: 'digital_platform', nature: 'mechanism', label_zh: '平台与数字化', label_en: 'platform and digital tools', definition_zh: '建平台、系统、公众号。', definition: 'Platforms, systems, online accounts.' },
  { code: 'project_investment', nature: 'action', label_zh: '项目与投资推进', label_en: 'project and investment action', definition_zh: '签约、开工、投产、供地等,是业务成果。', definition: 'Projects signed, started or finished: a business result.' },
  { code: 'service_support', nature: 'action', label_zh: '服务帮扶', label_en: 'service and support to companies or people', definition_zh: '走访、帮扶企业和群众,解决具体困难。', definition: 'Visits and help to companies and people.' },
  { code: 'publicity', nature: 'action', label_zh: '宣传公开', label_en: 'publicity and disclosure', definition_zh: '宣传、公开、公示。', definition: 'Publicity and disclosure.' },
  { code: 'ledger_list', nature: 'mechanism', label_zh: '清单台账管理', label_en: 'list and ledger management', definition_zh: '建台账、清单,逐项销号。', definition: 'Lists and ledgers; items struck off one by one.' },
  { code: 'planning', nature: 'action', label_zh: '规划方案编制', label_en: 'plans and schemes', definition_zh: '编制规划、方案、行动计划。', definition: 'Plans, schemes and programmes drawn up.' },
  { code: 'education_warning', nature: 'action', label_zh: '廉政警示教育', label_en: 'integrity and warning education', definition_zh: '警示教育、廉政谈话、谈心谈话,不是问责。', definition: 'Warning education and integrity talks; not accountability.' },
  { code: 'third_party', nature: 'action', label_zh: '第三方与专业支持', label_en: 'third-party support', definition_zh: '请会计师、律师、造价机构、专家参与。', definition: 'Accountants, lawyers, cost consultants or experts brought in.' },
  { code: 'legal_enforcement', nature: 'action', label_zh: '执法与依法维权', label_en: 'enforcement and litigation', definition_zh: '执法处罚、起诉、追偿,不是违纪案件。', definition: 'Enforcement, lawsuits, claims; no disciplinary case.' },
  { code: 'infer_all', nature: 'action', label_zh: '举一反三', label_en: 'extension to similar cases', definition_zh: '由一个问题查同类问题。', definition: 'One problem taken as the cue to look for its like.' },
  { code: 'explanation_only', nature: 'neither', label_zh: '情况说明(未采取措施)', label_en: 'explanation only', definition_zh: '只说明情况(如经核实不属实、未超标准),没有采取措施。', definition: 'Explains only (not so on checking, within the standard); nothing was done.' },
  { code: 'pending_commitment', nature: 'neither', label_zh: '承诺或待办', label_en: 'pending or promised', definition_zh: '正在办理、等待条件或承诺以后再做,即使状态写着已完成。', definition: 'Under way, waiting or promised, even where the status says completed.' },
] as const;

// prettier-ignore
export const STATUSES = [
  { code: 'completed', is_done: true, label_zh: '已完成', label_en: 'completed', definition_zh: '写明已完成整改、整改完成、全部整改。', definition: 'Said to be completed.' },
  { code: 'completed_kept_up', is_done: true, label_zh: '已完成并长期坚持', label_en: 'completed and kept up', definition_zh: '写明已完成并长期坚持;计数时算作已完成。', definition: 'Completed and kept up; counts as completed.' },
  { code: 'basically_done', is_done: false, label_zh: '基本完成', label_en: 'basically completed', definition_zh: '写明基本完成、阶段性完成、取得阶段性成效。', definition: 'Said to be basically completed, or completed for this stage.' },
  { code: 'ongoing', is_done: false, label_zh: '持续推进', label_en: 'in progress', definition_zh: '写明正在整改、持续推进。', definition: 'Said to be under way.' },
  { code: 'long_term', is_done: false, label_zh: '长期坚持', label_en: 'long-term', definition_zh: '写明长期坚持、常态化推进。', definition: 'Said to be kept up for the long term.' },
  { code: 'not_done', is_done: false, label_zh: '未完成', label_en: 'not completed', definition_zh: '写明未完成、尚未完成。', definition: 'Said not to be completed.' },
  { code: 'not_stated', is_done: false, label_zh: '未注明', label_en: 'not stated', definition_zh: '没有写明状态,不等于未完成。', definition: 'No status is printed; that is not the same as not completed.' },
] as const;

// prettier-ignore
export const KINDS = [
  { code: 'xunshi', label_zh: '巡视', label_en: 'inspection' },
  { code: 'xuncha', label_zh: '巡察', label_en: 'patrol' },
] as const;

// prettier-ignore
/** Highest first; bodies without a tier of their own at the end. */
export const LEVELS = [
  { code: 'central', label_zh: '中央', label_en: 'central', definition_zh: '中央巡视组的巡视,也包括中央对城市的提级巡视。', definition: 'Central Committee inspection teams (巡视). Also 中央提级巡视 of cities.' },
  { code: 'ministry', label_zh: '中央部委(党组)', label_en: 'central ministry (Party group)', definition_zh: '中央部委党组(党委)自己开展的巡视。', definition: 'Ministries and central bodies may run their own 巡视 (2017 art. 2).' },
  { code: 'province', label_zh: '省(自治区、直辖市)', label_en: 'province-level', definition_zh: '省、自治区、直辖市党委的巡视。', definition: 'Provincial Party committee inspection teams (巡视). 市委+巡视组 = municipality directly under the centre, or a text error. 区委+巡视组 may be a clipped 自治区党委.' },
  { code: 'prefecture', label_zh: '市(地、州、盟)', label_en: 'prefecture-level', definition_zh: '设区的市、地区、自治州、盟以及兵团师市党委的巡察。', definition: 'Prefecture-level city, prefecture, autonomous prefecture, league, XPCC division.' },
  { code: 'county', label_zh: '县(市、区、旗)', label_en: 'county-level', definition_zh: '县、县级市、市辖区、旗党委的巡察。', definition: 'County, county-level city, urban district, banner. 区委 is not 自治区党委; 新区/开发区 use 党工委.' },
  { code: 'township', label_zh: '乡镇(街道)', label_en: 'township-level', definition_zh: '乡镇、街道,一般只是被巡察单位。', definition: 'Township, town, subdistrict: inspected, rarely inspecting.' },
  { code: 'village', label_zh: '村(社区)', label_en: 'village or community', definition_zh: '村、社区党组织,直接巡察或延伸巡察的对象。', definition: 'Village-level Party organisations, directly or by extension (巡乡带村).' },
  { code: 'dispatched_zone', label_zh: '开发区/园区(派出机关党工委)', label_en: 'development zone or park (dispatched working committee)', definition_zh: '开发区、园区党工委是派出机关,自身没有层级,随设立它的党委。', definition: 'Dispatched organ without a tier of its own; take the tier of the committee that set it up (host_level) and the zone grade apart. 片区党工委 is a sub-zone.' },
  { code: 'pairing_hq', label_zh: '对口支援指挥部', label_en: 'pairing-assistance headquarters', definition_zh: '对口支援指挥部,派出地与受援地分开记,层级随派出地。', definition: 'Headquarters sent by one place to another: keep sending place and host place apart; the inspecting tier follows the sending place.' },
  { code: 'soe', label_zh: '国有企业', label_en: 'state-owned enterprise', definition_zh: '国有企业党委,由地方党委巡察或集团内部巡察。', definition: 'Enterprise Party committees: inspected by local committees or by their own group patrols.' },
  { code: 'university', label_zh: '高校', label_en: 'university', definition_zh: '高校,由省或部委巡视,或校内巡察。', definition: 'Universities: provincial or ministerial inspection; internal patrols.' },
  { code: 'department', label_zh: '部门党组', label_en: 'department Party group', definition_zh: '部门党组,层级随所属政府。', definition: 'Bureau or office Party group, tier by its government. 厅党组巡察组 = institutional patrol.' },
] as const;

// prettier-ignore
export const INSPECTION_TYPES = [
  { code: 'regular', label_zh: '常规', label_en: 'regular' },
  { code: 'special', label_zh: '专项', label_en: 'special-topic' },
  { code: 'mobile', label_zh: '机动', label_en: 'mobile (flying)' },
  { code: 'look_back', label_zh: '回头看', label_en: 'look-back' },
  { code: 'raised_level', label_zh: '提级', label_en: 'raised-level' },
  { code: 'cross', label_zh: '交叉', label_en: 'cross' },
  { code: 'joint', label_zh: '联动', label_en: 'joint, higher and lower levels together' },
  { code: 'extended', label_zh: '延伸', label_en: 'extended to lower units' },
] as const;

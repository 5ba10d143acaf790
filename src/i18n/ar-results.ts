import { grammar } from './grammar.js';
import type { ResultMessages } from './results.js';

const { count, number, and, or } = grammar('ar');
const questionsIn = (questions: number) => count(questions, { one: 'سؤال واحد', two: 'سؤالان', few: '# أسئلة', many: '# سؤالًا', other: '# سؤال' });
const moreQuestions = (questions: number) => count(questions, { one: 'سؤال واحد إضافي', two: 'سؤالان إضافيان', few: '# أسئلة إضافية', many: '# سؤالًا إضافيًا', other: '# سؤال إضافي' });

export const arResults: ResultMessages = {
  title: 'نتائجك',
  seniorities: { junior: 'مبتدئ', mid: 'متوسط', senior: 'متقدّم' },
  band: (low, high) => (low === high ? low : `${low} إلى ${high}`),
  range: (low, high) => `${low} إلى ${high}`,

  verdict: {
    tooEarly: (questions) => `من المبكر إصدار حكم: عدد الإجابات حتى الآن ${number(questions)}.`,
    tooEarlyHint: (more) => `في الأسفل ما تلمّح إليه، بنطاقات واسعة جدًا. يكفي ${moreQuestions(more)} لحكم أول.`,
    closest: (role, seniority) => `الأقرب: ${role}، مستوى ${seniority}.`,
    between: (roles, seniority) => `الأقرب: ${or(roles)}، مستوى ${seniority}.`,
    many: (roles, seniority) => `لا يبرز دور واحد بعد في مستوى ${seniority}: قد يكون أيّ من هذه الأنسب: ${and(roles)}.`,
    meets: (roles) => `يبدو أن معظم ما يُطلب في هذا متوفّر بالفعل: ${and(roles)}.`,
    tie: (ranges) => `الإجابات لا تفصل بينها بعد، لأن نطاقاتها المرجّحة تتداخل: ${and(ranges)}.`,
    ranged: (role, range) => `${role}: ${range}`,
    others: (roles) => count(roles, { one: 'دور آخر', two: 'دوران آخران', few: '# أدوار أخرى', many: '# دورًا آخر', other: '# دور آخر' }),
    starting: (roles, seniority) => `في بداية الطريق إلى هذه الأدوار. الأقرب في مستوى ${seniority}: ${or(roles)}.`,
    startingHint: 'الجميع يبدؤون من هنا. تبدأ الخطة أدناه بما يقرّب أسرع.',
    against: (role, seniority, fit, range) => `الملاءمة مع ${role}، مستوى ${seniority}: نحو ${fit}، والمرجّح ${range}.`,
    noRoles: 'لا توجد في هذا الاختبار ملفات أدوار، لذلك يبيّن مستواك في كل مجال.',
    practiceDone: (right, questions) => `انتهى التدريب: ${number(right)} من ${number(questions)} صحيحة. التدريب لا يعطي حكمًا، والمهم هو المراجعة.`,
    sureness: (questions, giveOrTake) => `${questionsIn(questions)} حتى الآن: يُعرف كل مجال في حدود نحو ${giveOrTake} مستوى زيادةً أو نقصانًا.`,
    seniority: 'المقارنة مع',
    sharpen: (questions) => `زيادة الدقة: ${moreQuestions(questions)}`,
    sharpenLead: 'أسئلة أخرى حيث النتيجة أقل تأكيدًا، فتضيق النطاقات.',
  },

  roles: {
    title: 'ملاءمة كل دور',
    lead: 'ملاءمة 100 % تعني أن كل ما يطلبه الدور متوفّر. الشريط هو النطاق الذي يضم الملاءمة الحقيقية 8 مرات من كل 10.',
    likely: (range) => `المرجّح ${range}`,
    couldBeBest: 'قد يكون الأنسب',
    experimental: 'ملف تجريبي',
    decidedBy: (skills) => `الفيصل: ${and(skills)}`,
    nothingShort: 'لا ينقص شيء واضح',
    levelsToGo: (levels) => `بقي ${levels} من المستويات`,
    fit: (fit) => `الملاءمة ${fit}`,
    choose: (role) => `المقارنة مع ${role}`,
    meetsAll: (chance) => `احتمال استيفاء كل المتطلبات الرئيسية: ${chance}.`,
    about: 'عن هذا الدور',
  },

  skills: {
    title: (role) => `المجالات مقارنةً بـ${role}`,
    titleAlone: 'المجالات',
    chart: (role) => `مخطط راداري: المستوى في كل مجال مقابل ما يطلبه ${role}. الأرقام نفسها في الجدول أدناه.`,
    chartAlone: 'مخطط راداري: المستوى في كل مجال. الأرقام نفسها في الجدول أدناه.',
    you: 'أنت، أفضل تقدير',
    reader: 'أفضل تقدير',
    likely: 'النطاق المرجّح، 8 من 10',
    asked: 'المطلوب',
    notAskedFor: 'غير مطلوب',
    states: { met: 'مستوفى على الأرجح', short: 'ناقص على الأرجح', close: 'متقارب يصعب حسمه' },
    levels: 'معنى المستويات',
    skill: 'المجال',
    level: 'المستوى',
  },

  plan: {
    title: (role) => `ما يقرّبك أكثر من ${role}`,
    lead: (topics) => count(topics, { one: 'الموضوع الذي يرفع هذه الملاءمة أكثر من غيره، محسوبًا من إجاباتك.', two: 'الموضوعان اللذان يرفعان هذه الملاءمة أكثر من غيرهما، محسوبين من إجاباتك.', few: 'أكثر # موضوعات ترفع هذه الملاءمة، محسوبة من إجاباتك.', other: 'أكثر # موضوعًا ترفع هذه الملاءمة، محسوبة من إجاباتك.' }),
    lift: (skill, level, now, then) => `بلوغ ${level} في ${skill} يرفع هذه الملاءمة من نحو ${now} إلى ${then}.`,
    times: (skill, level, times) => `بلوغ ${level} في ${skill} يجعل هذه الملاءمة نحو ${number(times)} أضعاف ما هي عليه.`,
    missed: (wrong, asked) => (asked === 1 ? 'سُئل عنه مرة ولم تكن الإجابة صحيحة' : `${number(wrong)} من ${number(asked)} إجابات غير صحيحة`),
    notAsked: 'لم يُسأل عنه؛ مرجّح من الإجابات الأخرى',
    nothingMissed: (asked) => (asked === 1 ? 'سُئل عنه مرة وكانت الإجابة صحيحة؛ وقد تبيّن الأسئلة الأصعب المزيد' : 'كلها صحيحة حتى الآن؛ وقد تبيّن الأسئلة الأصعب المزيد'),
    kinds: { read: 'قراءة', course: 'دورة', project: 'بناء' },
    minutes: (minutes) => (minutes < 90 ? `${number(minutes)} د` : `${number(Math.round(minutes / 60))} س`),
    practise: (skill, questions) => `اختبرني في ${skill}: ${questionsIn(questions)}`,
    nothingShort: 'لا فجوة واضحة: يبدو أن لديك ما يطلبه هذا الدور. قارن بمستوى أعلى أو انظر في دور آخر.',
  },

  answers: {
    title: 'إجاباتك',
    counts: (right, wrong, unknown) => `الصحيحة: ${number(right)}، غير الصحيحة: ${number(wrong)}، «لا أعرف»: ${number(unknown)}. تتكيّف الأسئلة معك، لذلك فإن صحة نحو نصفها أمر عادي، وهذا العدد ليس درجة.`,
    review: 'مراجعة كل الأسئلة',
    share: 'مشاركة',
    print: 'طباعة أو PDF',
    retake: 'الإعادة',
    reviewTitle: 'إجاباتك واحدة واحدة',
    back: 'العودة إلى النتائج',
    skill: 'المجال',
    outcome: 'الإجابة',
    all: 'الكل',
    outcomes: { right: 'صحيحة', wrong: 'غير صحيحة', unknown: 'لا أعرف' },
    gone: 'لم يعد هذا السؤال ضمن الاختبار.',
    shown: (shown, all) => (shown === all ? questionsIn(all) : `${number(shown)} من ${number(all)}`),
  },

  sections: {
    rating: 'كيف ترى نفسك، وما الذي أظهرته',
    history: 'آنذاك والآن',
    share: 'المشاركة والاحتفاظ',
    compare: 'المقارنة مع آخرين',
    privacy: 'أين إجاباتك',
    method: 'كيف يُقاس هذا، وما الذي لا يستطيع قوله',
  },
};

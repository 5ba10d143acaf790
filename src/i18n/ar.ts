import { grammar } from './grammar.js';
import type { Messages } from './messages.js';

const { count, number, nameOf } = grammar('ar');
const questionsIn = (questions: number) => count(questions, { one: 'سؤال واحد', two: 'سؤالان', few: '# أسئلة', many: '# سؤالًا', other: '# سؤال' });

export const ar: Messages = {
  lang: 'ar',
  direction: 'rtl',

  start: 'ابدأ',
  startOver: 'البدء من جديد',
  resultsSoFar: (answered) => count(answered, { one: 'ما الذي تقوله إجابة واحدة', two: 'ما الذي تقوله إجابتان', few: 'ما الذي تقوله # إجابات', other: 'ما الذي تقوله # إجابة' }),
  goOn: 'متابعة',
  leave: 'توقّف مؤقت',
  introLead: (questions, minutes, skills) =>
    `عدد الأسئلة: ${number(questions)} على الأكثر، من ${count(skills, { one: 'مجال واحد', two: 'مجالين', few: '# مجالات', many: '# مجالًا', other: '# مجال' })}، في نحو ${count(minutes, { one: 'دقيقة', two: 'دقيقتين', few: '# دقائق', other: '# دقيقة' })}.`,
  introResume: (answered, goal, isKept) => `أجبت عن ${number(answered)} من ${number(goal)} على الأكثر. ${isKept ? 'موضعك محفوظ على هذا الجهاز.' : 'يبقى موضعك محفوظًا ما دامت هذه الصفحة مفتوحة.'}`,
  introPrivacy: 'لا شيء مما تجيب به يغادر هذه الصفحة. لا حساب ولا تتبّع.',
  introAdaptive: 'تتكيّف الأسئلة معك، لذلك سيبدو بعضها صعبًا. «لا أعرف» إجابة جيدة، فالتخمين لا يزيد الصورة إلا ضبابية.',
  introSelfAssessment: 'هذا تقييم ذاتي وليس شهادة.',
  practiceLead: (skill, questions) => `تدريب: ${questionsIn(questions)} في ${skill}، مع شرح بعد كل سؤال، ومن دون حكم.`,

  ratingTitle: 'كيف ترى نفسك؟',
  ratingLead: 'رأيك في نفسك نقطة انطلاق، وفي النهاية يمكنك مقارنته بما أظهرته إجاباتك.',
  ratingDone: 'متابعة',
  ratingSkip: 'تخطّي هذه الخطوة',
  levels: ['لا شيء', 'إلمام', 'أساسيات', 'تمكّن', 'خبرة'],
  levelMeanings: ['جديد عليّ', 'أعرف الأفكار', 'أنجزه ببعض المساعدة', 'أنجزه بمفردي', 'يسألني الآخرون عنه'],

  question: (place, goal) => `السؤال ${number(place)} من ${number(goal)} على الأكثر`,
  progress: 'التقدّم',
  dontKnow: 'لا أعرف',
  dontKnowHint: 'أفضل من التخمين',
  pickFirst: 'اختر إجابة أولًا. «لا أعرف» تُعدّ إجابة.',
  check: 'تحقّق من الإجابة',
  nextQuestion: 'السؤال التالي',
  seeResults: 'عرض النتائج',
  pickOne: 'اختر إجابة واحدة',
  pickSeveral: 'اختر كل ما هو صحيح',
  putInOrder: 'رتّب هذه العناصر، والأول في الأعلى',
  typeNumber: 'اكتب عددًا',
  yourNumber: 'إجابتك',
  numberHint: 'أرقام مع نقطة عشرية، مثل 0.25',
  notNumber: 'هذا ليس عددًا بعد. استخدم الأرقام ونقطة عشرية، مثل 0.25.',
  moveUp: (option) => `إلى الأعلى: ${option}`,
  moveDown: (option) => `إلى الأسفل: ${option}`,
  movedTo: (option, place, places) => `${option}: الآن ${number(place)} من ${number(places)}`,
  code: (lang) => `شيفرة، ${lang}`,
  copyCode: 'نسخ الشيفرة',
  copied: 'نُسخت',

  right: 'إجابة صحيحة',
  wrong: 'ليس هذه المرة',
  unknown: 'من الجيد أن نعرف ما لا نعرفه',
  rightAnswer: 'الإجابة الصحيحة',
  yourChoice: 'اختيارك',
  yourChoiceRight: 'اختيارك، وهو صحيح',
  missed: 'صحيح لكنه لم يُختر',
  rightOrder: 'الترتيب الصحيح',
  yourOrder: 'ترتيبك',
  youSaid: (value) => `إجابتك: ${value}.`,
  answerIs: (value, tolerance) => (tolerance ? `الإجابة هي ${value} (يُقبل كل ما كان ضمن ${tolerance}).` : `الإجابة هي ${value}.`),
  rule: 'جدير بالتذكّر',
  readMore: 'للمزيد',
  report: 'الإبلاغ عن هذا السؤال',
  opensElsewhere: 'يُفتح في علامة تبويب جديدة',
  writtenIn: (language) => `هذا السؤال مكتوب بـ${nameOf(language)}.`,

  loading: 'جارٍ التحميل…',
  retry: 'حاول مرة أخرى',
  couldNotLoad: 'تعذّر تحميل الاختبار. حاول مرة أخرى بعد قليل.',
  couldNotLoadPart: 'تعذّر تحميل الجزء التالي. إجاباتك محفوظة: تحقّق من الاتصال ثم حاول مرة أخرى.',
};

import { grammar } from './grammar.js';
import type { ResultMessages } from './results.js';

const { number } = grammar('ja');
/** 「」 keeps titles in other letters apart. */
const and = (items: readonly string[]) => items.map((item) => `「${item}」`).join('');

export const jaResults: ResultMessages = {
  title: '診断結果',
  seniorities: { junior: 'ジュニア', mid: 'ミドル', senior: 'シニア' },
  band: (low, high) => (low === high ? low : `${low}〜${high}`),
  range: (low, high) => `${low}〜${high}`,

  verdict: {
    tooEarly: (questions) => `判定にはまだ早すぎます。回答はまだ${number(questions)}問です。`,
    tooEarlyHint: (more) => `以下は手がかりにすぎず、幅はとても広くなっています。あと${number(more)}問で最初の判定ができます。`,
    closest: (role, seniority) => `最も近いのは「${role}」（${seniority}レベル）です。`,
    between: (roles, seniority) => `最も近いのは${and(roles)}のいずれか（${seniority}レベル）です。`,
    many: (roles, seniority) => `${seniority}レベルでは、まだ一つに絞れません。${and(roles)}のどれもが最適かもしれません。`,
    meets: (roles) => `${and(roles)}に求められるものの大半は、すでに備わっているようです。`,
    tie: (ranges) => `ありそうな範囲が重なっているため、回答からはまだ区別できません：${ranges.join('、')}。`,
    ranged: (role, range) => `「${role}」${range}`,
    others: (roles) => `ほか${number(roles)}職種`,
    starting: (roles, seniority) => `これらの職種への道の始まりです。${seniority}レベルで最も近いのは${and(roles)}です。`,
    startingHint: '誰もがここから始めます。下の計画は、一番早く近づけるものから並んでいます。',
    against: (role, seniority, fit, range) => `「${role}」（${seniority}レベル）との適合度は約${fit}、おそらく${range}です。`,
    noRoles: 'このクイズには職種の設定がないため、分野ごとのレベルをお伝えします。',
    practiceDone: (right, questions) => `練習が終わりました。${number(questions)}問中${number(right)}問正解です。練習では判定をしません。大切なのは見直しです。`,
    sureness: (questions, giveOrTake) => `ここまで${number(questions)}問。各分野のレベルは上下およそ${giveOrTake}段階の幅でわかっています。`,
    seniority: '比べる相手',
    sharpen: (questions) => `あと${number(questions)}問で精度を上げる`,
    sharpenLead: '最も不確かなところを追加で出題し、幅を狭めます。',
  },

  roles: {
    title: '各職種との適合度',
    lead: '適合度100 %は、その職種に求められるものがすべて備わっていることを意味します。棒は、本当の適合度が10回中8回入る範囲です。',
    likely: (range) => `おそらく${range}`,
    couldBeBest: '最適の可能性あり',
    experimental: '試験的な職種像',
    decidedBy: (skills) => `決め手：${skills.join('、')}`,
    nothingShort: 'はっきり足りないものはありません',
    levelsToGo: (levels) => `あと${levels}段階`,
    fit: (fit) => `適合度${fit}`,
    choose: (role) => `「${role}」と比べる`,
    meetsAll: (chance) => `主な要件をすべて満たしている確率：${chance}。`,
    about: 'この職種について',
  },

  skills: {
    title: (role) => `「${role}」から見た各分野`,
    titleAlone: '各分野',
    chart: (role) => `レーダーチャート：各分野のレベルと「${role}」に求められるレベル。同じ数値が下の表にあります。`,
    chartAlone: 'レーダーチャート：各分野のレベル。同じ数値が下の表にあります。',
    you: 'あなた（最良の推定）',
    reader: '最良の推定',
    likely: 'ありそうな範囲（10回中8回）',
    asked: '求められるレベル',
    notAskedFor: '求められていません',
    states: { met: 'おそらく十分', short: 'おそらく不足', close: '僅差で判断できません' },
    levels: '各レベルの意味',
    skill: '分野',
    level: 'レベル',
  },

  plan: {
    title: (role) => `「${role}」に最も近づく方法`,
    lead: (topics) => `適合度を最も高める${number(topics)}つのテーマを、あなたの回答から計算しました。`,
    lift: (skill, level, now, then) => `${skill}で「${level}」に届くと、適合度は約${now}から${then}に上がります。`,
    times: (skill, level, times) => `${skill}で「${level}」に届くと、適合度は今の約${number(times)}倍になります。`,
    missed: (wrong, asked) => (asked === 1 ? '1回出題され、正解ではありませんでした' : `${number(asked)}問中${number(wrong)}問が正解ではありませんでした`),
    notAsked: '出題なし。ほかの回答からの見込みです',
    nothingMissed: (asked) => (asked === 1 ? '1回出題され、正解でした。もっと難しい問題でさらにわかるかもしれません' : 'ここまで全問正解です。もっと難しい問題でさらにわかるかもしれません'),
    kinds: { read: '読む', course: '講座', project: '作る' },
    minutes: (minutes) => (minutes < 90 ? `${number(minutes)}分` : `${number(Math.round(minutes / 60))}時間`),
    practise: (skill, questions) => `${skill}を${number(questions)}問練習する`,
    nothingShort: 'はっきりした不足はありません。この職種に求められるものは備わっているようです。より上のレベルや、ほかの職種とも比べてみてください。',
  },

  answers: {
    title: 'あなたの回答',
    counts: (right, wrong, unknown) => `正解${number(right)}問、正解でないもの${number(wrong)}問、「わからない」${number(unknown)}問。問題はあなたに合わせて変わるので、正解が半分ほどなのは普通です。この数は点数ではありません。`,
    review: 'すべての問題を見直す',
    share: '共有',
    print: '印刷またはPDF',
    retake: 'もう一度受ける',
    reviewTitle: '回答を一つずつ見直す',
    back: '結果に戻る',
    skill: '分野',
    outcome: '回答',
    all: 'すべて',
    outcomes: { right: '正解', wrong: '正解でない', unknown: 'わからない' },
    gone: 'この問題はもうクイズにありません。',
    shown: (shown, all) => (shown === all ? `${number(all)}問` : `${number(all)}問中${number(shown)}問`),
  },

  sections: {
    rating: '自己評価と実際の回答',
    history: 'これまでと今',
    share: '共有と保存',
    compare: 'ほかの人と比べる',
    privacy: '回答のありか',
    method: '測り方と、わからないこと',
  },
};

import { grammar } from './grammar.js';
import type { ResultMessages } from './results.js';

const { count, number, and, or } = grammar('pt');
const questionsIn = (questions: number) => count(questions, { one: '# pergunta', other: '# perguntas' });

export const ptResults: ResultMessages = {
  title: 'Seus resultados',
  seniorities: { junior: 'júnior', mid: 'pleno', senior: 'sênior' },
  band: (low, high) => (low === high ? low : `${low} a ${high}`),
  range: (low, high) => `${low} a ${high}`,

  verdict: {
    tooEarly: (questions) => `Ainda é cedo para um veredito: ${count(questions, { one: '# resposta', other: '# respostas' })} até agora.`,
    tooEarlyHint: (more) => `Abaixo está o que elas sugerem, com faixas bem largas. ${count(more, { one: 'Basta mais # pergunta', other: 'Bastam mais # perguntas' })} para um primeiro veredito.`,
    closest: (role, seniority) => `Mais perto de: ${role}, nível ${seniority}.`,
    between: (roles, seniority) => `Mais perto de: ${or(roles)}, nível ${seniority}.`,
    many: (roles, seniority) => `No nível ${seniority} nenhuma função se destaca ainda: ${and(roles)} podem, cada uma, ser a que melhor combina.`,
    meets: (roles) => `A maior parte do que ${and(roles)} ${roles.length === 1 ? 'pede' : 'pedem'} parece já estar aí.`,
    tie: (ranges) => `As respostas ainda não separam essas funções, porque as faixas prováveis se sobrepõem: ${and(ranges)}.`,
    ranged: (role, range) => `${role}, ${range}`,
    others: (roles) => count(roles, { one: 'mais # função', other: 'mais # funções' }),
    starting: (roles, seniority) => `No começo do caminho para essas funções. Mais perto no nível ${seniority}: ${or(roles)}.`,
    startingHint: 'Todo mundo começa aqui. O plano abaixo começa pelo que aproxima mais depressa.',
    against: (role, seniority, fit, range) => `Afinidade com ${role}, nível ${seniority}: cerca de ${fit}, provavelmente ${range}.`,
    noRoles: 'Este questionário não tem perfis de funções, então mostra seu nível em cada área.',
    practiceDone: (right, questions) => `Treino concluído: ${number(right)} de ${count(questions, { one: '# resposta certa', other: '# respostas certas' })}. O treino não dá veredito; o que vale é a revisão.`,
    sureness: (questions, giveOrTake) => `${questionsIn(questions)} até agora: cada área é conhecida com folga de cerca de ${giveOrTake} nível para cima ou para baixo.`,
    seniority: 'Comparar com',
    sharpen: (questions) => `Refinar com ${count(questions, { one: 'mais # pergunta', other: 'mais # perguntas' })}`,
    sharpenLead: 'Pergunta mais onde o resultado é menos seguro, e assim as faixas ficam mais estreitas.',
  },

  roles: {
    title: 'Como cada função combina',
    lead: 'Afinidade de 100 % significa que tudo o que a função pede está aí. A barra é a faixa que contém a afinidade verdadeira 8 em cada 10 vezes.',
    likely: (range) => `provavelmente ${range}`,
    couldBeBest: 'pode ser a que melhor combina',
    experimental: 'perfil experimental',
    decidedBy: (skills) => `O que decide: ${and(skills)}`,
    nothingShort: 'Nada falta com clareza',
    levelsToGo: (levels) => `faltam ${levels} níveis`,
    fit: (fit) => `afinidade ${fit}`,
    choose: (role) => `Comparar com ${role}`,
    meetsAll: (chance) => `Chance de que todos os requisitos principais sejam atendidos: ${chance}.`,
    about: 'Sobre esta função',
  },

  skills: {
    title: (role) => `As áreas em relação a ${role}`,
    titleAlone: 'As áreas',
    chart: (role) => `Gráfico de radar: nível em cada área em relação ao que ${role} pede. Os mesmos números estão na tabela abaixo.`,
    chartAlone: 'Gráfico de radar: nível em cada área. Os mesmos números estão na tabela abaixo.',
    you: 'Você, melhor estimativa',
    reader: 'Melhor estimativa',
    likely: 'Faixa provável, 8 em 10',
    asked: 'Pedido',
    notAskedFor: 'não é pedido',
    states: { met: 'provavelmente atendido', short: 'provavelmente insuficiente', close: 'apertado demais para dizer' },
    levels: 'O que os níveis significam',
    skill: 'Área',
    level: 'Nível',
  },

  plan: {
    title: (role) => `O que mais aproximaria de ${role}`,
    lead: (topics) => (topics === 1 ? 'O tema que mais aumentaria esta afinidade, calculado a partir das suas respostas.' : `Os ${number(topics)} temas que mais aumentariam esta afinidade, calculados a partir das suas respostas.`),
    lift: (skill, level, now, then) => `Chegar a ${level} em ${skill} levaria esta afinidade de cerca de ${now} a ${then}.`,
    times: (skill, level, times) => `Chegar a ${level} em ${skill} tornaria esta afinidade cerca de ${number(times)} vezes maior.`,
    missed: (wrong, asked) => (asked === 1 ? 'Perguntado uma vez, sem acerto' : `${number(wrong)} de ${number(asked)} respostas não certas`),
    notAsked: 'Não perguntado; provável pelas outras respostas',
    nothingMissed: (asked) => (asked === 1 ? 'Perguntado uma vez, e certo; perguntas mais difíceis talvez mostrem mais' : 'Tudo certo até agora; perguntas mais difíceis talvez mostrem mais'),
    kinds: { read: 'Ler', course: 'Curso', project: 'Construir' },
    minutes: (minutes) => (minutes < 90 ? `${number(minutes)} min` : `${number(Math.round(minutes / 60))} h`),
    practise: (skill, questions) => `Pergunte-me sobre ${skill}: ${questionsIn(questions)}`,
    nothingShort: 'Nenhuma lacuna clara: você parece ter o que esta função pede. Compare com um nível mais alto ou veja outra função.',
  },

  answers: {
    title: 'Suas respostas',
    counts: (right, wrong, unknown) => `${count(right, { one: '# certa', other: '# certas' })}, ${count(wrong, { one: '# não certa', other: '# não certas' })}, ${number(unknown)} “Não sei”. As perguntas se adaptam a você, então acertar cerca de metade é normal: esse número não é uma nota.`,
    review: 'Rever todas as perguntas',
    share: 'Compartilhar',
    print: 'Imprimir ou PDF',
    retake: 'Fazer de novo',
    reviewTitle: 'Suas respostas, uma a uma',
    back: 'Voltar aos resultados',
    skill: 'Área',
    outcome: 'Resposta',
    all: 'Todas',
    outcomes: { right: 'Certa', wrong: 'Não certa', unknown: 'Não sabia' },
    gone: 'Esta pergunta não faz mais parte do questionário.',
    shown: (shown, all) => (shown === all ? questionsIn(all) : `${number(shown)} de ${questionsIn(all)}`),
  },

  sections: {
    rating: 'Como você se vê e o que você mostrou',
    history: 'Antes e agora',
    share: 'Compartilhar e guardar',
    compare: 'Comparar com outras pessoas',
    privacy: 'Onde estão suas respostas',
    method: 'Como isto é medido e o que não pode dizer',
  },
};

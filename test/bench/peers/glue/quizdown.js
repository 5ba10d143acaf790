import 'quizdown';

const { items } = await (await fetch('/bench/ten.json')).json();
const raw = items.map(({ stem, options }) => `# ${stem}\n\n${options.map(({ text, correct }) => `1. [${correct ? 'x' : ' '}] ${text}`).join('\n')}`).join('\n\n');
globalThis.quizdown.createApp(raw, document.querySelector('#quiz'), { locale: 'en' });

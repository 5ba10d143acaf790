import { createRoot } from 'react-dom/client';
import Quiz from 'react-quiz-component';

const { items } = await (await fetch('/bench/ten.json')).json();
const quiz = {
  quizTitle: 'Ten questions', quizSynopsis: '', nrOfQuestions: String(items.length),
  questions: items.map(({ stem, options, explanation }) => ({ question: stem, questionType: 'text', answerSelectionType: 'single', answers: options.map(({ text }) => text), correctAnswer: String(options.findIndex(({ correct }) => correct) + 1), explanation })),
};
createRoot(document.querySelector('#quiz')).render(<Quiz quiz={quiz} />);

'use client';
import { useEffect, useRef } from 'react';
import type { ResultRecord, SkillsQuiz as SkillsQuizElement, SkillsQuizAttributes } from 'skills-quiz';
import type {} from 'skills-quiz/jsx';

interface Props extends SkillsQuizAttributes {
  /** Called with the result record when the reader has finished. */
  onComplete?: (result: ResultRecord) => void;
  /** What stands there until the quiz runs. */
  children?: React.ReactNode;
}

/** React and Next: the server renders the fallback; the quiz is fetched in the browser when it nears the viewport. */
export function SkillsQuiz({ onComplete, children, ...attributes }: Props) {
  const element = useRef<SkillsQuizElement>(null);

  useEffect(() => void import('skills-quiz'), []);

  useEffect(() => {
    const quiz = element.current;
    if (!quiz || !onComplete) return;
    const listener = ({ detail }: CustomEvent<ResultRecord>) => onComplete(detail);
    quiz.addEventListener('skills-quiz-complete', listener);
    return () => quiz.removeEventListener('skills-quiz-complete', listener);
  }, [onComplete]);

  return <skills-quiz ref={element} {...attributes}>{children}</skills-quiz>;
}

// Docusaurus: `npm install skills-quiz`, copy this file to src/components, then in any .mdx page:
//   import SkillsQuiz from '@site/src/components/SkillsQuiz';
//   <SkillsQuiz sets="python data" length={8} />
import { useColorMode } from '@docusaurus/theme-common';
import { useEffect } from 'react';

/** The server renders the fallback; the quiz follows the site's dark switch. */
export default function SkillsQuiz({ children, ...attributes }) {
  const { colorMode } = useColorMode();
  useEffect(() => void import('skills-quiz'), []);
  return <skills-quiz theme={colorMode} {...attributes}>{children}</skills-quiz>;
}

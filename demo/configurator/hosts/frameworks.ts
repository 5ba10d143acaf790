import { element, type Host, indent, type Order, type Piece, stylesheet } from '../snippet.js';

const install = ({ release }: Order): Piece => ({ name: 'Once', code: `npm install skills-quiz@${release.version}` });

/** Frameworks that draw the page themselves. */
export const frameworks: readonly Host[] = [
  {
    id: 'next',
    label: 'Next, React',
    write: (order) => ({
      pieces: [
        install(order),
        {
          name: 'skills-quiz.jsx',
          code: `'use client';\nimport { useEffect } from 'react';\n\nexport function SkillsQuiz() {\n  useEffect(() => void import('skills-quiz'), []);\n  return (\n${indent(element(order, 'jsx'), '    ')}\n  );\n}`,
        },
        ...stylesheet(order, 'A global stylesheet'),
      ],
      notes: ['React 19. Its events are DOM events: listen with a ref and addEventListener.'],
    }),
  },
  {
    id: 'vue',
    label: 'Vue, Nuxt',
    write: (order) => ({
      pieces: [
        install(order),
        { name: 'SkillsQuiz.vue', code: `<script setup>\nimport { onMounted } from 'vue';\nonMounted(() => import('skills-quiz'));\n</script>\n\n<template>\n${indent(element(order, 'vue'))}\n</template>` },
        { name: 'vite.config.js, in the options of vue()', code: `template: { compilerOptions: { isCustomElement: (tag) => tag === 'skills-quiz' } }` },
        ...stylesheet(order, 'A global stylesheet'),
      ],
      notes: ['In Nuxt the last option is vue.compilerOptions of nuxt.config.'],
    }),
  },
  {
    id: 'svelte',
    label: 'Svelte, SvelteKit',
    write: (order) => ({
      pieces: [
        install(order),
        { name: 'SkillsQuiz.svelte', code: `<script>\n  import { onMount } from 'svelte';\n  onMount(() => void import('skills-quiz'));\n</script>\n\n${element(order, 'svelte')}` },
        ...stylesheet(order, 'A global stylesheet'),
      ],
      notes: [],
    }),
  },
];

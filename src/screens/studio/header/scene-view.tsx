import './scene.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Passage } from '../../../app/words/messages/common.ts';
import { Customer, Start } from './customer.tsx';
import { Desk } from './desk.tsx';
import { FigureDesigner } from './figure.tsx';
import { ItemList } from './item-list.tsx';
import { Situation } from './situation.tsx';
import { useScenePlace } from './use-scene-place.ts';
import { SceneProvider, useOpenScene, useScene } from './use-scene.ts';

interface PartProps {
  /** What other views call this part. */
  readonly place?: string;
  readonly words: Passage;
  readonly children: ComponentChildren;
}

const Part = ({ place, words: { heading, text }, children }: PartProps) => {
  const id = useId();
  return (
    <section class="scene-part" data-place={place} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} data-part={heading}>
        {heading}
      </h2>
      <p class="scene-lead">{text}</p>
      {children}
    </section>
  );
};

const LISTS = ['grievance', 'fact', 'variant', 'owed', 'currency', 'cast', 'letter'] as const;

const goTo = (heading: string): void => {
  const target = document.querySelector<HTMLElement>(`[data-part="${CSS.escape(heading)}"]`);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'start' });
};

/** Leads to the parts of a long page; the address stays what it is. */
const Contents = () => {
  const { scene, words } = useScene();
  const { situation, customer, figure, start, lists, desk, contents } = words;
  const looks = figure[scene.channel];
  const parts = [situation, customer, looks, start, ...LISTS.map(list => lists[list]), desk];
  return (
    <nav class="scene-contents" aria-label={contents}>
      <ul>
        {parts.map(({ heading }) => (
          <li key={heading}>
            <button type="button" onClick={() => goTo(heading)}>
              {heading}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** The scene and the people in it: everything that a scenario says before its first line, and its desk. */
export const SceneView = () => {
  const scene = useOpenScene();
  const page = useScenePlace();
  const { words } = scene;
  return (
    <SceneProvider value={scene}>
      <div class="scene" ref={page}>
        <Contents />
        <div class="scene-parts">
          <Part place="situation" words={words.situation}>
            <Situation />
          </Part>
          <Part place="customer" words={words.customer}>
            <Customer />
          </Part>
          <Part place="figure" words={words.figure[scene.scene.channel]}>
            <FigureDesigner />
          </Part>
          <Part words={words.start}>
            <Start />
          </Part>
          {LISTS.map(list => (
            <Part key={list} place={list} words={words.lists[list]}>
              <ItemList list={list} />
            </Part>
          ))}
          <Part words={words.desk}>
            <Desk />
          </Part>
        </div>
      </div>
    </SceneProvider>
  );
};

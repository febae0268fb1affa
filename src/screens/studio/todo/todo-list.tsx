import './todo.css';
import { useMemo } from 'preact/hooks';
import type { DraftView } from '../../../app/route.ts';
import { nameReplies } from '../../../app/studio/todo/name-replies.ts';
import { TODO_KINDS, type Todo, type TodoKind, todosIn } from '../../../app/studio/todo/todo.ts';
import { useSelected } from '../../hooks/use-store.ts';
import { useServices } from '../../services.ts';
import { useDraft } from '../services.ts';
import { useCheckWords } from '../use-check-words.ts';

/** More of one kind at once are read by nobody. */
const MOST_SHOWN = 50;

/** The view with a field for it, where there is one. */
const FIELD_IN: Readonly<Partial<Record<TodoKind, 'cards' | 'scene'>>> = {
  gap: 'cards',
  mark: 'cards',
  note: 'cards',
  id: 'cards',
  source: 'scene',
  'as-at': 'scene',
};

const useGoTo = () => {
  const { workspace } = useDraft();
  const { navigation } = useServices();
  return ({ place }: Todo, view: DraftView): void => {
    workspace.goTo(place);
    navigation.go({ name: 'draft', draft: workspace.store.getState().id, view });
  };
};

const Item = ({ todo, file }: { todo: Todo; file: string }) => {
  const words = useCheckWords().todo;
  const goTo = useGoTo();
  const field = FIELD_IN[todo.kind];
  const about = todo.words === '' ? words.nameless : todo.words;
  return (
    <li>
      <span class="todo-words">{about}</span>
      <span class="todo-ways">
        {field !== undefined && (
          <button type="button" class="link-button" onClick={() => goTo(todo, field)}>
            {field === 'cards' ? words.inCards : words.inScene}
            <span class="sr-only">{words.of(about)}</span>
          </button>
        )}
        <button type="button" class="link-button" onClick={() => goTo(todo, 'ink')}>
          {words.inInk(file, todo.line)}
          <span class="sr-only">{words.of(about)}</span>
        </button>
      </span>
    </li>
  );
};

/** Ids are nobody's words: they can be given all at once. */
const NameReplies = () => {
  const { workspace } = useDraft();
  const { nameReplies: says } = useCheckWords().todo;
  const name = (): void => {
    const { files } = workspace.store.getState();
    workspace.change({ says, changes: nameReplies(files) });
  };
  return (
    <button type="button" class="button" onClick={name}>
      {says}
    </button>
  );
};

const Group = ({ kind, todos }: { kind: TodoKind; todos: readonly Todo[] }) => {
  const { workspace } = useDraft();
  const { kinds, more } = useCheckWords().todo;
  const isOne = useSelected(workspace.store, ({ files }) => files.length < 2);
  return (
    <details class="todo-kind">
      <summary>{kinds[kind](todos.length)}</summary>
      {kind === 'id' && <NameReplies />}
      <ul>
        {todos.slice(0, MOST_SHOWN).map(todo => (
          <Item
            key={`${todo.place.file} ${todo.place.offset}`}
            todo={todo}
            file={isOne ? '' : todo.place.file}
          />
        ))}
      </ul>
      {todos.length > MOST_SHOWN && <p class="note">{more(todos.length - MOST_SHOWN)}</p>}
    </details>
  );
};

/** What is still to be written before the scenario is whole, each with where to do it. */
export const TodoList = () => {
  const { workspace } = useDraft();
  const words = useCheckWords().todo;
  const files = useSelected(workspace.store, state => state.files);
  const todos = useMemo(() => todosIn(files), [files]);
  return (
    <section class="todo" aria-labelledby="todo">
      <h2 id="todo">
        {words.heading} {todos.length > 0 && <span class="todo-count">{todos.length}</span>}
      </h2>
      <p class="note">{todos.length === 0 ? words.none : words.text}</p>
      {TODO_KINDS.map(kind => ({ kind, found: todos.filter(todo => todo.kind === kind) }))
        .filter(({ found }) => found.length > 0)
        .map(({ kind, found }) => (
          <Group key={kind} kind={kind} todos={found} />
        ))}
    </section>
  );
};

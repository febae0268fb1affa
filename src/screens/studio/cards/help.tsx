import { AXES, type Axis } from '../../../engine/model/acts.ts';
import { actsOf } from '../../../app/studio/cards/acts.ts';
import { useEffect, useRef } from 'preact/hooks';
import { useCards } from './context.ts';

const VALUES = [3, 2, 1, 0, -1, -2, -3];

const ActsHelp = ({ axis }: { axis: Axis }) => {
  const { words, acts } = useCards();
  const { helps, harms } = actsOf(axis);
  return (
    <div>
      <h3>{words.helpActs[axis]}</h3>
      <div class="marks-help-acts">
        {[
          { name: words.helps, list: helps },
          { name: words.harms, list: harms },
        ].map(({ name, list }) => (
          <div key={name}>
            <strong>{name}</strong>
            <ul>
              {list.map(act => (
                <li key={act}>{acts[act]}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
};

/** What the marks mean, and what each act is. */
export const MarksHelp = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const { words } = useCards();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
    // Its only button stands at the end, and would be scrolled to.
    if (isOpen) heading.current?.focus();
  }, [isOpen]);
  return (
    <dialog class="marks-help" ref={dialog} aria-labelledby="marks-help" onClose={onClose}>
      <h2 id="marks-help" tabIndex={-1} ref={heading}>
        {words.helpTitle}
      </h2>
      <p>{words.helpLead}</p>
      <table>
        <caption>{words.helpMarks}</caption>
        <thead>
          <tr>
            <td />
            {AXES.map(axis => (
              <th key={axis} scope="col">
                {words.axes[axis]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {VALUES.map(value => (
            <tr key={value}>
              <th scope="row">{value > 0 ? `+${value}` : `${value}`.replace('-', '−')}</th>
              {AXES.map(axis => (
                <td key={axis}>{words.meaning[axis](value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {AXES.map(axis => (
        <ActsHelp key={axis} axis={axis} />
      ))}
      <button type="button" class="button" onClick={onClose}>
        {words.close}
      </button>
    </dialog>
  );
};

import { Component, type ComponentChildren } from 'preact';
import { useWords } from '../services.ts';
import { Trouble } from './trouble.tsx';

interface Props {
  readonly children: ComponentChildren;
}

const Crashed = () => {
  const { trouble } = useWords();
  const reload = { label: trouble.tryAgain, act: () => location.reload() };
  return <Trouble passage={trouble.crashed} actions={[reload]} />;
};

/** Catches what a screen throws, so that a mistake of ours is a sentence and not a blank page. */
export class Boundary extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static override getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}

import { Component, type FunctionComponent, h } from 'preact';

/** Draws a component again only when what it is given says something else. */
export const memo = <P extends object>(
  Draw: FunctionComponent<P>,
  isSame: (before: P, after: P) => boolean,
) =>
  class extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return !isSame(this.props, next);
    }
    override render() {
      return h(Draw, this.props);
    }
  };

import { useEffect, useState } from 'preact/hooks';
import { type Drilling, useServices } from './services.ts';

/** What the drills need: null until it is here, `lost` where it could not be fetched. */
export const useDrilling = (): Drilling | 'lost' | null => {
  const { drilling } = useServices();
  const [found, setFound] = useState<Drilling | 'lost' | null>(null);
  useEffect(() => {
    let wanted = true;
    drilling().then(
      arrived => wanted && setFound(arrived),
      () => wanted && setFound('lost'),
    );
    return () => {
      wanted = false;
    };
  }, [drilling]);
  return found;
};

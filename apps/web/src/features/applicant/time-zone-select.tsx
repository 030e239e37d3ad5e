import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { zoneName, zonesByArea } from './time-zones';

interface TimeZoneSelectProps extends Omit<NativeSelectProps, 'data' | 'onChange' | 'value'> {
  readonly value: string;
  readonly onChange: (zone: string) => void;
  /** What stands there while nothing is chosen. */
  readonly none?: string;
}

/** A zone of the IANA database. The browser's own list: it is found by typing, and fits a phone. */
export function TimeZoneSelect({ value, onChange, none, ...props }: TimeZoneSelectProps) {
  const groups = useMemo(() => zonesByArea(value), [value]);
  return (
    <NativeSelect {...props} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      {none !== undefined && <option value="">{none}</option>}
      {groups.map(({ area, zones }) => (
        <optgroup key={area} label={area}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zoneName(zone)}
            </option>
          ))}
        </optgroup>
      ))}
    </NativeSelect>
  );
}

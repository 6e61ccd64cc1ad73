import type { Meta, StoryObj } from '../stories';
import { DensitySwitch } from './density-switch';

const meta = { title: 'Shared/Density switch', component: DensitySwitch } satisfies Meta<typeof DensitySwitch>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Usual: Story = { args: {} };
export const FullWidth: Story = { args: { fullWidth: true } };

import { Home, Message } from './fault.tsx';

export default function NotFound() {
  return (
    <Message title="There is no such page">
      <p>The address leads nowhere in this reader.</p>
      <Home />
    </Message>
  );
}

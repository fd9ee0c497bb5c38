import { redirect } from 'next/navigation';

/** The app opens on its journeys. */
export default function Home(): never {
  redirect('/journeys');
}

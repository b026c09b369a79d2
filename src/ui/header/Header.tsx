import styles from './Header.module.css';

export function Header({ title }: { title: string }) {
  return (
    <header className={styles.banner}>
      <p className={styles.brand}>Quoteline</p>
      <h1 className={styles.title}>{title}</h1>
    </header>
  );
}

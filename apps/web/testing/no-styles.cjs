// In tests there are no styles.

/// The seventh schema: accounts whose transactions are read as streams of their own.
enum Schema7 {
    static let accountStreams = """
        CREATE TABLE account_streams (
            item_id TEXT COLLATE "C" NOT NULL,
            account_id TEXT COLLATE "C" NOT NULL,
            cursor TEXT NOT NULL,
            PRIMARY KEY (item_id, account_id),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE
        );
        """
}

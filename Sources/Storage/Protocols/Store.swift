/// Everything that is kept, by concern.
///
/// Reads for an application always name the user; the few methods that do not are named `engine…` and are for the
/// synchronisation engine, which works for all users.
package protocol Store: ItemStore, BankDataStore, ProductStore, SyncStore, StreamStore, CostStore, LinkStore,
    WebhookStore, AccessStore, OperatorStore, ErasureStore, SealedStore
{
    /// Whether several processes may work on it at once.
    var isShared: Bool { get }
    /// Lets go of the database. No method may be called afterwards.
    func close() throws(StorageError)
}

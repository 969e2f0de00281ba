// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The complete store, by concern.
///
/// Reads for an application always name the user; methods that do not are named `engine…` and are for the sync engine,
/// which works for all users.
package protocol Store: ItemStore, BankDataStore, ProductStore, SyncStore, StreamStore, CostStore, LinkStore,
    WebhookStore, AccessStore, OperatorStore, ErasureStore, SealedStore, KeyedRequestStore, PaymentStore
{
    /// Whether several processes may use it at the same time.
    var isShared: Bool { get }
    /// Closes the database. No method may be called afterwards.
    func close() throws(StorageError)
}

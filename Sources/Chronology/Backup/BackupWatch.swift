/// Where a backup or a restore is.
package enum BackupStep: Hashable, Sendable {
    /// The backup that is to be restored is read and checked.
    case checking(entries: Int64, of: Int64)
    case copying(pages: Int, of: Int)
    /// The copy is read again and checked.
    case verifying(entries: Int64, of: Int64)
    /// The copy is written to the disk for good and gets its name.
    case placing
}

/// Who looks on while pages are copied, and may stop it.
package struct BackupWatch: Sendable {
    /// Called after each group of pages, on the thread that copies: be quick.
    package let progress: @Sendable (BackupStep) -> Void
    package let isCancelled: @Sendable () -> Bool

    package init(
        progress: @escaping @Sendable (BackupStep) -> Void = { _ in },
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        self.progress = progress
        self.isCancelled = isCancelled
    }
}

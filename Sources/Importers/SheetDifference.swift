package import Vocabulary

/// One thing that a sheet speaks of, before and after, as the preview shows it.
package struct SheetDifference: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case new
        case changed
        /// Stock that the sheet says is no longer there.
        case gone
        /// Known already, word for word; nothing is stored.
        case same
        /// An observation that is older than the latest one known; nothing is stored.
        case older

        package var name: Wording {
            switch self {
            case .new: Wording("新規", "new")
            case .changed: Wording("変更", "changed")
            case .gone: Wording("なくなる", "gone")
            case .same: Wording("変更なし", "unchanged")
            case .older: Wording("古い報告（取り込まない）", "older report, not stored")
            }
        }
    }

    /// The identifier of the thing.
    package let subject: String
    /// The name by which people know it.
    package let title: String
    /// What changes about it: 「個数」, 「住所、収容人数」.
    package let aspect: Wording
    /// The old and the new value, the same in every language; `nil` where there is none.
    package let before: String?
    package let after: String?
    package let kind: Kind

    package init(
        subject: String, title: String, aspect: Wording, before: String? = nil, after: String? = nil, kind: Kind
    ) {
        self.subject = subject
        self.title = title
        self.aspect = aspect
        self.before = before
        self.after = after
        self.kind = kind
    }
}

import Relief
import Vocabulary

/// What a register says anew of a site.
struct SiteComparison {
    private let fields: [Field]
    private let title: String
    private let isNew: Bool

    private struct Field {
        let name: Wording
        let before: String?
        let after: String?
    }

    /// A `status` of `nil` leaves it as it is.
    init(_ known: Site?, _ details: SiteDetails, _ status: Site.Status?) {
        let before = known.map { Self.values($0.details, $0.status) } ?? []
        let after = Self.values(details, status ?? known?.status ?? .unknown)
        fields = after.enumerated().map { index, field in
            Field(
                name: field.name, before: before.indices.contains(index) ? before[index].value : nil,
                after: field.value)
        }.filter { $0.before != $0.after }
        title = details.name
        isNew = known == nil
    }

    func difference(of id: ID<Site>, isKnown: Bool) -> SheetDifference {
        SheetDifference(
            subject: id.text, title: title,
            aspect: Wording(
                fields.map(\.name.japanese).joined(separator: "、"), fields.map(\.name.english).joined(separator: ", ")),
            before: isNew || isKnown ? nil : joined(\.before), after: isKnown ? nil : joined(\.after),
            kind: isNew ? .new : isKnown ? .same : .changed)
    }

    private func joined(_ value: (Field) -> String?) -> String {
        fields.map { value($0) ?? "-" }.joined(separator: " / ")
    }

    private static func values(_ details: SiteDetails, _ status: Site.Status) -> [(name: Wording, value: String?)] {
        [
            (Wording("施設名", "name"), details.name), (Wording("カナ", "kana"), details.kana),
            (Wording("区", "ward"), details.ward), (Wording("住所", "address"), details.address),
            (Wording("位置", "place"), details.place.map { "\($0.latitude), \($0.longitude)" }),
            (Wording("収容人数", "capacity"), details.capacity.map { String($0.value) }),
            (Wording("指定区分", "designation"), details.designation.flatMap(SiteColumn.designations.word)),
            (Wording("台帳", "register"), details.confirmed ? "○" : "-"),
            (Wording("開設状況", "status"), SiteColumn.statuses.word(for: status)),
        ]
    }
}

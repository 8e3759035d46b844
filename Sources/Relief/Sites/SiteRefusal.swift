package import Vocabulary

/// Why something about a site was turned down.
package enum SiteRefusal: Refusal {
    case noSuchSite(ID<Site>)
    case notAShelter(ID<Site>)
    case notADepot(ID<Site>)
    case noName
    case kindChanged(ID<Site>, is: Site.Kind)
    case nothingCounted
    case partExceedsTotal(Headcount.Category, Count<Person>, total: Count<Person>)
    case tooManyPeople(Count<Person>)
    case householdsOutOfRange(Int)
    case observedInTheFuture(Moment, now: Moment)
    case dispatchOutOfRange(Grams)

    /// Ten thousand tonnes a day: more than any depot of a city can load.
    package static let mostGramsPerDay: Int64 = 10_000_000_000
    /// More people than any one site of a city has ever held; a larger figure is a slip of the finger.
    package static let mostPeople = 200_000

    package var code: String {
        switch self {
        case .noSuchSite: "site/unknown"
        case .notAShelter: "site/not-a-shelter"
        case .notADepot: "site/not-a-depot"
        case .noName: "site/no-name"
        case .kindChanged: "site/kind-changed"
        case .nothingCounted: "headcount/nothing-counted"
        case .partExceedsTotal: "headcount/part-exceeds-total"
        case .tooManyPeople: "headcount/too-many"
        case .householdsOutOfRange: "headcount/households-out-of-range"
        case .observedInTheFuture: "observed/in-the-future"
        case .dispatchOutOfRange: "site/dispatch-out-of-range"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchSite: .missing
        case .kindChanged: .conflict
        case .notAShelter, .notADepot, .noName, .nothingCounted, .partExceedsTotal, .tooManyPeople,
            .householdsOutOfRange, .observedInTheFuture, .dispatchOutOfRange:
            .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchSite(let id):
            Wording("施設「\(id)」は登録されていません。", "No site “\(id)” is registered.")
        case .notAShelter(let id):
            Wording("「\(id)」は避難所ではありません。", "“\(id)” is not a shelter.")
        case .notADepot(let id):
            Wording("「\(id)」は物資拠点ではありません。", "“\(id)” is not a depot.")
        case .noName:
            Wording("施設名を入力してください（1〜100文字）。", "Give the site a name of 1 to 100 characters.")
        case .kindChanged(let id, let kind):
            Wording(
                "「\(id)」は\(kind == .depot ? "物資拠点" : "避難所")として登録済みです。別の施設コードを使ってください。",
                "“\(id)” is already registered as a \(kind.rawValue). Use another code.")
        case .nothingCounted:
            Wording("人数を1つ以上入力してください。", "Give at least one number.")
        case .partExceedsTotal(let part, let count, let total):
            Wording(
                "\(part.name.japanese)（\(count.value)人）が避難者数（\(total.value)人）より多くなっています。",
                "\(part.name.english) (\(count.value)) are more than the total (\(total.value)).")
        case .tooManyPeople(let count):
            Wording(
                "\(count.value)人は多すぎます。\(Self.mostPeople)人以下で入力してください。",
                "\(count.value.english("person is", "people are")) too many; give at most \(Self.mostPeople).")
        case .householdsOutOfRange(let households):
            Wording(
                "世帯数「\(households)」は0〜\(Self.mostPeople)の範囲外です。",
                "\(households.english("household is", "households are")) outside 0 to \(Self.mostPeople).")
        case .observedInTheFuture(let observed, let now):
            Wording(
                "確認時刻（\(observed.short)）が現在（\(now.short)）より先です。",
                "It was observed at \(observed.short), which is after now (\(now.short)).")
        case .dispatchOutOfRange(let grams):
            Wording(
                "1日に出せる重量「\(grams.value / 1000)kg」は\(Self.mostGramsPerDay / 1000)kg以下で入力してください。",
                "\(grams.value / 1000) kg a day are too much; give at most \(Self.mostGramsPerDay / 1000).")
        }
    }
}

package import Vocabulary

/// Why a unit, a team or a skill was not listed.
package enum DirectoryRefusal: Refusal {
    case noSuchUnit(ID<Unit>)
    case noName
    case circle(ID<Unit>, name: String)
    case badPhone(String)

    package var code: String {
        switch self {
        case .noSuchUnit: "unit/unknown"
        case .noName: "directory/no-name"
        case .circle: "unit/circle"
        case .badPhone: "person/bad-phone"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .noSuchUnit: .missing
        case .noName, .circle, .badPhone: .invalid
        }
    }

    package var wording: Wording {
        switch self {
        case .noSuchUnit(let id): PeopleWording.noSuchUnit(id)
        case .noName: Wording("名称を入力してください（1〜100文字）。", "Give a name of 1 to 100 characters.")
        case .circle(let id, let name):
            Wording(
                "上位部署に「\(name)」（\(id)）は選べません。この部署自身か、その下にある部署です。別の上位部署を選んでください。",
                "“\(name)” (\(id)) is this unit or lies below it. Choose another unit above it.")
        case .badPhone(let phone): PeopleWording.badPhone(phone)
        }
    }
}

/// What several refusals about people say in the same words.
enum PeopleWording {
    static func noSuchUnit(_ id: ID<Unit>) -> Wording {
        Wording(
            "部署「\(id)」は登録されていません。先に部署の表を取り込んでください。", "No unit “\(id)” is listed. Import the sheet of units first.")
    }

    static func badPhone(_ phone: String) -> Wording {
        Wording(
            "電話番号「\(phone)」は使えません。数字・ハイフン・先頭の+だけで、6〜20文字で入力してください（例: 096-328-2111）。",
            "“\(phone)” is no telephone number. Give 6 to 20 digits and hyphens, such as 096-328-2111.")
    }
}

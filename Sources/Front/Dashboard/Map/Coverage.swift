import Boards
import Vocabulary

extension SiteNeeds.Coverage {
    var name: Wording {
        switch self {
        case .none: Wording("要請なし", "no open need")
        case .served: Wording("すべて手配済み", "all covered")
        case .partly: Wording("一部対応済み", "partly covered")
        case .nothing: Wording("未手配", "nothing yet")
        }
    }
}

import Boards
import Relief
import Vocabulary

/// Sites as they are chosen from in forms.
extension Desk {
    /// 「城東小学校（中央区）」: two sites may have one name, and the ward tells them apart.
    func choosing(_ site: Site) -> String { site.name + (site.details.ward.map { "（\($0)）" } ?? "") }

    /// `sites` by what stands in the form; all of them when none are named.
    func siteOptions(_ sites: [Site]? = nil) -> [(value: String, name: String)] {
        (sites ?? wall.sites).map { ($0.id.text, choosing($0)) }.sorted { ($0.name, $0.value) < ($1.name, $1.value) }
    }
}

import Boards
import Relief
import Vocabulary

/// Sites as they are chosen from in forms.
extension Desk {
    /// `sites` by what stands in the form; all of them when none are named.
    func siteOptions(_ sites: [Site]? = nil) -> [(value: String, name: String)] {
        (sites ?? wall.sites).map { ($0.id.text, $0.nameAndWard) }.sorted { ($0.name, $0.value) < ($1.name, $1.value) }
    }
}

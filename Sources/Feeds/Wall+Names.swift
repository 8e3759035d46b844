import Boards
import Relief
import Vocabulary

extension Wall {
    /// The item's name, or its identifier while the catalogue does not list it.
    func itemName(_ id: ID<Item>) -> Wording { item(id)?.name ?? Wording(id.text, id.text) }

    var isDrill: Bool { situation.incident?.kind == .drill }
}

import Boards
import Formats
import Relief
import Vocabulary

extension Wall {
    /// The site that a cell names by its code.
    func site(coded text: String) throws(CellFault) -> Site {
        let id = ID<Site>(text).flatMap { site($0) } ?? ID<Site>(CellText.key(text)).flatMap { site($0) }
        guard let id else { throw .unknownSite(SheetProblem.quote(text)) }
        return id
    }
}

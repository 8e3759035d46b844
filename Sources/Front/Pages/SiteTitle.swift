package import Boards
package import Relief

extension Wall {
    /// What a site is called where its ward does not stand beside it: headings, titles, links, papers.
    ///
    /// 「城東小学校」, or 「東小学校（東区）」 as lists to choose from say it where the city has two of that name.
    package func title(of site: Site) -> String { isNameShared(by: site) ? site.nameAndWard : site.name }
}

extension Site {
    /// 「城東小学校（中央区）」: two sites may have one name, and the ward tells them apart.
    var nameAndWard: String { name + (details.ward.map { "（\($0)）" } ?? "") }
}

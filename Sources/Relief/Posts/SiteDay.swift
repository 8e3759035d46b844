package import Vocabulary

/// A site on one day, as posts are listed by it and people plan to come (配置先と日).
package struct SiteDay: Hashable, Sendable {
    package let site: ID<Site>
    package let day: LocalDate

    package init(site: ID<Site>, day: LocalDate) { (self.site, self.day) = (site, day) }
}

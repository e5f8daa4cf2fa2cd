package windscreen.core.references;

import java.util.List;
import java.util.Optional;

/// Whatever references were supplied with a return; any may be absent.
///
/// @param authority   the authority's own nine-character code (E0...)
/// @param authorities the look-up from lower-tier to upper-tier authorities
/// @param postcodes   the postcode directory
/// @param providers   the provider list
public record References(
        Optional<String> authority,
        Optional<AuthorityLookup> authorities,
        Optional<PostcodeDirectory> postcodes,
        Optional<ProviderList> providers) {

    public static final References NONE =
            new References(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// The upper-tier authority a postcode lies in: SCO, NIR or WAL outside England, empty when not known.
    public String authorityOf(Postcode postcode) {
        return switch (postcode.district().isEmpty() ? ' ' : postcode.district().charAt(0)) {
            case 'S' -> "SCO";
            case 'N' -> "NIR";
            case 'W' -> "WAL";
            default ->
                postcode.county().startsWith("E10")
                        ? postcode.county()
                        : authorities
                                .map(lookup ->
                                        lookup.upperTier(postcode.district()).orElse(""))
                                .orElseGet(() -> postcodes
                                                .map(PostcodeDirectory::namesCounties)
                                                .orElse(false)
                                        ? postcode.district()
                                        : "");
        };
    }

    /// The upper-tier authority a postcode as written lies in, empty when either is not known.
    public String authorityAt(String postcode) {
        return postcodes
                .flatMap(directory -> directory.find(postcode))
                .map(this::authorityOf)
                .orElse("");
    }

    /// The provider list's lines for a URN, none when it is unknown or there is no list.
    public List<Provider> providersOf(String urn) {
        return providers.map(list -> list.find(urn)).orElse(List.of());
    }

    /// Whether a placement can be said to be inside or outside the own authority: the own code is known, and either
    /// the directory names counties or a look-up was supplied.
    public boolean canPlaceAuthorities() {
        return authority.isPresent()
                && (authorities.isPresent()
                        || postcodes.map(PostcodeDirectory::namesCounties).orElse(false));
    }
}

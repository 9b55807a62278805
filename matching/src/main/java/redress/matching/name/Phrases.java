// SPDX-License-Identifier: Apache-2.0
package redress.matching.name;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Phrases that stand with names in free text and say what follows or what has become of a party.
final class Phrases {

    /// What a phrase announces.
    enum Sense {
        TRADING,
        FORMER,
        OTHER,
        CARE_OF,
        ATTENTION
    }

    private static final Map<Sense, Pattern> SENSES = senses();

    private static final Map<Status, Pattern> STATUSES = statuses();

    /// A branch: "London Branch", "Zweigniederlassung Köln".
    private static final Pattern BRANCH =
            words(
                    "branch(?:\\soffice)?$|(?:Zweig)?Niederlassung\\b.*$"
                            + "|succursale\\s(?:de|du|en|di|d')\\b.*$|sucursal\\s(?:en|de)\\b.*$|bijkantoor\\b.*$"
                            + "|filial(?:e|en|af|i)?\\b.*$|sede\\ssecondaria\\b.*$|oddział\\sw\\b.*$|odštěpný\\szávod\\b.*$");

    /// What stands before a name and is none of it.
    private static final Pattern GREETING =
            Pattern.compile(
                    "^(?:M/s\\.?|Messrs\\.?|Fa\\.|To:?\\s(?=\\p{Lu}))\\s+",
                    Pattern.CASE_INSENSITIVE);

    /// First words of the phrases and parts of them, so that most names need no search.
    private static final Set<String> TELLING =
            Set.of(
                    "trading",
                    "trades",
                    "ta",
                    "dba",
                    "doing",
                    "hodn",
                    "handelend",
                    "firmierend",
                    "enseigne",
                    "commercial",
                    "comercial",
                    "formerly",
                    "fka",
                    "previously",
                    "nee",
                    "vormals",
                    "vorm",
                    "fruher",
                    "ehemals",
                    "anciennement",
                    "voorheen",
                    "vh",
                    "gia",
                    "aka",
                    "known",
                    "alias",
                    "genannt",
                    "care",
                    "attn",
                    "attention",
                    "fao",
                    "pa",
                    "zhd",
                    "liquidation",
                    "liquidatie",
                    "liquidazione",
                    "liquidacion",
                    "liquidacao",
                    "likwidacji",
                    "upadlosci",
                    "likvidaci",
                    "likvidation",
                    "administration",
                    "receivership",
                    "il",
                    "abwicklung",
                    "redressement",
                    "faillissement",
                    "fallimento",
                    "concurso",
                    "konkurs",
                    "dissolved",
                    "struck",
                    "likvidatsii",
                    "branch",
                    "niederlassung",
                    "zweigniederlassung",
                    "succursale",
                    "sucursal",
                    "bijkantoor",
                    "filiale",
                    "filial",
                    "sede",
                    "oddzial",
                    "messrs",
                    "ms",
                    "felszamolas",
                    "insolvent",
                    "insolvenz",
                    "haende",
                    "handen",
                    "naam");

    private Phrases() {}

    /// A phrase in a text: what it announces and where it stands.
    record Found(Sense sense, int start, int end) {}

    /// Whether a name, as it is written and folded, has a word that begins a phrase.
    static boolean mayHave(String text, String folded) {
        int slash = text.indexOf('/');
        if (slash > 0 && text.regionMatches(true, slash - 1, "c/o", 0, 3)) {
            return true;
        }
        int from = 0;
        while (from < folded.length()) {
            int space = folded.indexOf(' ', from);
            int end = space < 0 ? folded.length() : space;
            if (TELLING.contains(folded.substring(from, end))) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    /// The first phrase in a text from a place on.
    static Optional<Found> first(String text, int from) {
        Found first = null;
        for (Map.Entry<Sense, Pattern> entry : SENSES.entrySet()) {
            Matcher matcher = entry.getValue().matcher(text);
            if (matcher.find(from) && (first == null || matcher.start() < first.start())) {
                first = new Found(entry.getKey(), matcher.start(), matcher.end());
            }
        }
        return Optional.ofNullable(first);
    }

    static Optional<Status> status(String text) {
        return STATUSES.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static String withoutStatus(String text) {
        String rest = text;
        for (Pattern pattern : STATUSES.values()) {
            rest = pattern.matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    static String withoutGreeting(String text) {
        return GREETING.matcher(text).replaceFirst("");
    }

    /// Where a branch begins in a text, -1 where none is named.
    static int branch(String text) {
        Matcher matcher = BRANCH.matcher(text);
        return matcher.find() ? matcher.start() : -1;
    }

    private static Map<Sense, Pattern> senses() {
        Map<Sense, Pattern> senses = new LinkedHashMap<>();
        senses.put(
                Sense.TRADING,
                words(
                        "t/as?|t\\.a\\.|(?:also\\s)?trad(?:ing|es)\\s(?:name\\s)?(?:as|under)|trading\\sname:?|d/b/a|d\\.b\\.a\\.?"
                                + "|dba|doing\\sbusiness\\sas|h\\.?o\\.?d\\.?n\\.?|handelend\\sonder\\sde\\snaam"
                                + "|firmierend\\s(?:als|unter)|(?:à\\s)?l'enseigne|enseigne|nom\\scommercial:?|nombre\\scomercial:?"));
        senses.put(
                Sense.FORMER,
                words(
                        "formerly(?:\\s(?:known\\sas|called|trading\\sas|t/a))?|f/k/a|f\\.k\\.a\\.?|fka|previously(?:\\s(?:known\\sas|called))?"
                                + "|née|vormals|vorm\\.|früher(?:er\\sName)?:?|ehemals|anciennement|voorheen(?:\\sgenaamd)?|v/h|già"));
        senses.put(
                Sense.OTHER,
                words(
                        "a/k/a|a\\.k\\.a\\.?|aka|also\\sknown\\sas|known\\sas|alias|genannt|auch\\sbekannt\\sals"));
        senses.put(Sense.CARE_OF, words("c/o:?|care\\sof|p/a|p\\.a\\.(?=\\s)"));
        senses.put(
                Sense.ATTENTION,
                words(
                        "attn\\.?:?|(?:for\\sthe\\s)?attention(?:\\sof|:)|FAO:?|z\\.\\s?Hd\\.?|zu\\sHänden|t\\.a\\.v\\.|à\\sl'attention\\sde"));
        return senses;
    }

    private static Map<Status, Pattern> statuses() {
        Map<Status, Pattern> statuses = new LinkedHashMap<>();
        statuses.put(
                Status.LIQUIDATION,
                words(
                        "in\\s(?:(?:members'?|creditors'?|compulsory|voluntary|provisional)\\s)*liquidation|i\\.\\s?L\\.?$|i\\.\\s?Liqu?\\.?$"
                                + "|in\\sAbwicklung|en\\sliquidation(?:\\sjudiciaire)?|in\\sliquidatie|in\\sliquidazione|en\\sliquidaci[oó]n"
                                + "|em\\sliquidação|w\\slikwidacji|v\\slikvidac[ií]i?|i\\slikvidation|в\\sликвидации"));
        statuses.put(
                Status.ADMINISTRATION,
                words(
                        "in\\sadministration|in\\s(?:administrative\\s)?receivership|en\\sredressement\\sjudiciaire|en\\sconcurso(?:\\sde\\sacreedores)?"));
        statuses.put(
                Status.INSOLVENCY,
                words(
                        "insolvent|in\\s(?:Insolvenz|Konkurs)|in\\s(?:staat\\svan\\s)?faillissement|in\\sfallimento|w\\supadłości|(?:under|i)\\skonkurs|felszámolás\\salatt"));
        statuses.put(Status.DISSOLVED, words("\\(?(?:dissolved|struck\\soff)\\)?$"));
        return statuses;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

package io.github.communique.check;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The two-letter country codes of ISO 3166-1, and those of FIPS 10-4 that cannot be taken for one.
 *
 * <p>The lists stand here because those of the Java platform change with its version.
 */
final class CountryCodes {
    private static final Set<String> ASSIGNED = set("""
            AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ
            BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM
            DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS
            GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
            KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ
            MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM
            PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
            SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
            VN VU WF WS YE YT ZA ZM ZW
            """);

    /** Exceptionally reserved, with a meaning that is in use, such as EU and UK. */
    private static final Set<String> RESERVED = set("AC CP CQ DG EA EU EZ IC TA UK UN");

    /** Withdrawn, by ISO 3166-3: right for what was before. */
    private static final Set<String> FORMER = set("""
            AN BU CS CT DD DY FQ FX HV JT MI NH NQ NT PC PU PZ RH SU TP VD WK YD YU ZR
            """);

    /** FIPS codes that ISO 3166-1 never gave out, each with the ISO code of the same country; XK by custom. */
    private static final Map<String, String> FIPS_ONLY = Arrays.stream("""
            AJ:AZ AV:AI AY:AQ BC:BW BK:BA BP:SB BX:BN CB:KH CE:LK CJ:KY DA:DK DQ:UM DR:DO EI:IE EK:GQ
            EN:EE FG:GF FP:PF FS:TF GJ:GD GK:GG GO:TF GV:GN GZ:PS HA:HT HO:HN HQ:UM IV:CI IZ:IQ JA:JP
            JN:SJ JQ:UM JU:TF KQ:UM KS:KR KT:CX KU:KW KV:XK LE:LB LG:LV LH:LT LO:SK LQ:UM MB:MQ MJ:ME
            NN:SX NS:SR OD:SS PO:PT PP:PG RI:RS RM:MH RN:MF RP:PH RQ:PR SF:ZA SP:ES SW:SE TB:BL TE:TF
            TI:TJ TS:TN TU:TR TX:TM UC:CW UP:UA UV:BF VM:VN VQ:VI VT:VA WA:NA WE:PS WI:EH WQ:UM WZ:SZ
            YM:YE ZI:ZW
            """.split("\\s+"))
            .map(pair -> pair.split(":", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private CountryCodes() {}

    /** Whether ISO has or had it for something, or leaves it to users. */
    static boolean mayBeIso(String code) {
        return ASSIGNED.contains(code) || RESERVED.contains(code) || FORMER.contains(code) || isForUsers(code);
    }

    /** AA, QM to QZ, XA to XZ, ZZ. */
    private static boolean isForUsers(String code) {
        return code.equals("AA") || code.equals("ZZ") || code.matches("Q[M-Z]|X[A-Z]");
    }

    /** The ISO code of the country that a code surely of FIPS stands for. */
    static Optional<String> isoOfFips(String code) {
        return Optional.ofNullable(FIPS_ONLY.get(code));
    }

    private static Set<String> set(String codes) {
        return Arrays.stream(codes.split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}

// SPDX-License-Identifier: Apache-2.0
/// Who is this party? Names, identifiers and addresses matched to each other and to a register.
module redress.matching {
    requires static transitive org.jspecify;
    requires com.ibm.icu;
    requires transitive org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;

    exports redress.matching;
    exports redress.matching.table;
    exports redress.matching.cluster;
    exports redress.matching.decide;
    exports redress.matching.weigh;
    exports redress.matching.find;
    exports redress.matching.identifier;
    exports redress.matching.name;
}

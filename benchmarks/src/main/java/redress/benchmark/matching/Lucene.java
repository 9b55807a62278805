// SPDX-License-Identifier: Apache-2.0
package redress.benchmark.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;
import redress.matching.Party;

/// Lucene as it comes, BM25 over the parts of a name: words within one edit, or trigrams.
final class Lucene implements Finder {
    private static final String NAME = "name";
    private static final String ID = "id";
    private static final int SEGMENTS = 4;

    private final String title;
    private final MMapDirectory directory;
    private final Analyzer parts;
    private final Function<Term, Query> like;
    private DirectoryReader reader;
    private IndexSearcher searcher;

    private Lucene(String title, Path folder, Analyzer parts, Function<Term, Query> like)
            throws IOException {
        this.title = title;
        this.directory = new MMapDirectory(folder);
        this.parts = parts;
        this.like = like;
        load(Stream.empty());
    }

    static Lucene fuzzyWords(Path folder) throws IOException {
        return new Lucene(
                "Lucene, words within one edit",
                folder,
                analyzer(false),
                term -> new FuzzyQuery(term, 1));
    }

    static Lucene trigrams(Path folder) throws IOException {
        return new Lucene("Lucene, trigrams", folder, analyzer(true), TermQuery::new);
    }

    private static Analyzer analyzer(boolean grams) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokens = grams ? new NGramTokenizer(3, 3) : new StandardTokenizer();
                return new TokenStreamComponents(tokens, new LowerCaseFilter(tokens));
            }
        };
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void load(Stream<Party> register) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(parts))) {
            Iterator<Party> parties = register.iterator();
            while (parties.hasNext()) {
                Party party = parties.next();
                Document document = new Document();
                document.add(new StoredField(ID, party.id()));
                document.add(new TextField(NAME, party.names().getFirst(), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(SEGMENTS);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    @Override
    public List<String> find(String name) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream tokens = parts.tokenStream(NAME, name)) {
            CharTermAttribute text = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                Term term = new Term(NAME, text.toString());
                query.add(like.apply(term), BooleanClause.Occur.SHOULD);
            }
            tokens.end();
        }
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query.build(), MOST).scoreDocs) {
            ids.add(searcher.storedFields().document(hit.doc).get(ID));
        }
        return ids;
    }

    @Override
    public double cpu() {
        return Clock.thread();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}

package org.attache.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.source.DataParser.Notation;
import org.attache.visit.history.VisitHistory;
import org.junit.jupiter.api.Test;

class AnswerJsonTest {

    @Test
    void verifiedAnswerHasEveryFieldOfTheContractInItsOrder() {
        assertThat(AnswerJson.of("q1", Replies.answered(), VisitHistory.NONE)).isEqualTo("""
                {"id":"q1","question":"When is Ada Moreau in Norway?","asOf":"2024-03-12","outcome":"answered",\
                "text":"Ada \\"Addy\\" Moreau is due in Norway from March 18 to 21 [1].",\
                "sentences":[{"text":"Ada \\"Addy\\" Moreau is due in Norway from March 18 to 21.","citations":[1]}],\
                "citations":[{"number":1,"statement":"Ada \\"Addy\\" Moreau is due in Norway from March 18 to 21.",\
                "statementId":"s1","document":"A note","path":"sub/note.txt","start":10,"end":65,"publisher":null,\
                "published":"2024-03-11","publishedCertainty":"inferred","speaker":"Lars Haugen","written":null,"url":null,"trust":"press"}],\
                "visits":[{"id":"v1","visitor":"Ada Moreau","role":null,"place":null,"country":"Norway",\
                "start":"2024-03-18","end":null,"period":null,"purpose":null,"status":"under way","certainty":"year inferred",\
                "evidence":{"visitor":["s1"],"country":["s1"],"start":["s1"],"status":["s1"]},\
                "uid":null,"sequence":null,"modified":null,"history":[]}],\
                "conflicts":[],"writer":"quoting","notes":["A note."],\
                "took":{"interpret":1.0,"retrieve":2.1,"write":0.0,"verify":0.0}}""");
    }

    @Test
    void everyOtherAnswerIsUnknownWithoutCitations() {
        assertThat(AnswerJson.of(null, Replies.unknown(), VisitHistory.NONE)).isEqualTo("""
                {"id":null,"question":"When is Ada Moreau in Norway?","asOf":"2024-03-12","outcome":"unknown",\
                "text":"The documents do not answer this.","sentences":[],"citations":[],"visits":[],"conflicts":[],\
                "writer":"quoting","notes":[],"took":{"interpret":1.0,"retrieve":2.1,"write":0.0,"verify":0.0}}""");
    }

    @Test
    void answerIsOneLineOfJsonWhateverTheIdHolds() {
        String json = AnswerJson.of("a\"\n\u2028\u0000é", Replies.unknown(), VisitHistory.NONE);
        assertThat(json.lines()).hasSize(1);
        assertThat(new JacksonData().parse(json, Notation.JSON).toString()).contains("a\"\n\u2028\u0000é");
    }
}

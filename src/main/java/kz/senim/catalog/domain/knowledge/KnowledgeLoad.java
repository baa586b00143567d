package kz.senim.catalog.domain.knowledge;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.senim.audit.AuditTrail;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the cards of {@code seeds/knowledge/cards.csv} into the database, by code. What
 * an admin changed stays.
 */
@Component
class KnowledgeLoad {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private final KnowledgeRows rows;

	private final AuditTrail audit;

	private final JsonMapper json;

	KnowledgeLoad(KnowledgeRows rows, AuditTrail audit, JsonMapper json) {
		this.rows = rows;
		this.audit = audit;
		this.json = json;
	}

	@Transactional
	public void load() {
		int changed = this.rows.load(this.json.writeValueAsString(cards()));
		if (changed > 0) {
			this.audit.noted("knowledge.loaded", Map.of("changed", changed));
		}
	}

	private static List<Map<String, Object>> cards() {
		List<Map<String, Object>> cards = new ArrayList<>();
		try (Reader reader = new InputStreamReader(new ClassPathResource("seeds/knowledge/cards.csv").getInputStream(),
				StandardCharsets.UTF_8); CSVParser parser = FORMAT.parse(reader)) {
			for (CSVRecord record : parser) {
				Map<String, Object> card = new LinkedHashMap<>(record.toMap());
				card.put("position", cards.size());
				cards.add(card);
			}
			return cards;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the knowledge cards", ex);
		}
	}

}

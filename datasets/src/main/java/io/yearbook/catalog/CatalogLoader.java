package io.yearbook.catalog;

import io.yearbook.model.District;
import io.yearbook.model.GovernmentUnit;
import io.yearbook.model.Indicator;
import io.yearbook.model.PeerGroup;
import io.yearbook.model.Source;
import io.yearbook.model.Unit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Loads the reference data, or names everything that is wrong with it. */
public final class CatalogLoader {

    private CatalogLoader() {}

    /**
     * The catalogue in a folder.
     *
     * @throws CatalogException with every fault of all files, each with file, row, column, what was read and what is
     *     allowed
     */
    public static Catalog load(Path folder) throws CatalogException {
        return load(CatalogFiles.read(folder));
    }

    /**
     * The catalogue of files given by name, such as one that an earlier run archived.
     *
     * @throws CatalogException with every fault of all files
     */
    public static Catalog load(Map<String, byte[]> filesByName) throws CatalogException {
        Faults faults = new Faults();
        Map<String, Unit> units = UnitsFile.read(filesByName, faults);
        List<Indicator> indicators = IndicatorsFile.read(filesByName, units, faults);
        List<District> districts = DistrictsFile.read(filesByName, faults);
        List<PeerGroup> peerGroups = PeerGroupsFile.read(filesByName, districts, faults);
        List<Source> sources = SourcesFile.read(filesByName, faults);
        List<GovernmentUnit> governmentUnits = GovernmentUnitsFile.read(filesByName, districts, faults);
        Bands bands = BandsFile.read(filesByName, faults);
        Crosswalk crosswalk = CrosswalkFile.read(filesByName, districts, faults);
        faults.throwIfAny();
        return new Catalog(
                new IndicatorCatalog(indicators),
                new DistrictRegister(districts),
                new UnitRegister(units),
                new SourceRegister(sources),
                new PeerGroups(peerGroups),
                new GovernmentUnits(governmentUnits),
                bands,
                crosswalk,
                CatalogFiles.hash(filesByName));
    }
}

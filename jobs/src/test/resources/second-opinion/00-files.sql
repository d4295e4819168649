-- What all statements share: how a file is read, and powers of ten as whole numbers.

CREATE MACRO csv(folder, name) AS TABLE
    SELECT * FROM read_csv(getvariable(folder) || '/' || name,
        header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', nullstr = '');

CREATE MACRO ten_to(power) AS CAST('1' || repeat('0', CAST(power AS INTEGER)) AS HUGEINT);

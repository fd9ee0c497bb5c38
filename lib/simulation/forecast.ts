export type { Forecast, ForecastOptions, GivenForecast, RefusedForecast, Refusal } from './forecast-report';
